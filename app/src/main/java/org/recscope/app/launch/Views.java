package org.recscope.app.launch;

import java.util.List;
import org.recscope.app.view.ViewFactory;
import org.recscope.app.view.open.OpenView;
import org.recscope.app.view.welcome.WelcomeView;

/// The views of the program in the order of the navigation rail: one line adds a view.
final class Views {
    static final List<ViewFactory> ALL = List.of(
            WelcomeView::new, //
            OpenView::new);

    private Views() {}
}
