package org.recscope.app.view;

/// Makes a view: usually its constructor.
@FunctionalInterface
public interface ViewFactory {
    /// Makes the view, once, on the window's thread.
    ///
    /// @param context what it is made with
    /// @return the view
    View create(ViewContext context);
}
