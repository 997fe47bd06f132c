package org.recscope.app.view;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One screen of the window. Made once, at the start; reads the workspace through the store of its {@link ViewContext}
/// and changes it by commands alone. A view adds itself to the program by one line in `Views`.
///
/// Its words are `ID.title` (navigation rail and palette) and `ID.hint` (tooltip of the rail's button).
public interface View {
    /// What the workspace, the commands and the tests call this view.
    ///
    /// @return a short word in lower case, `overview`; never changes
    String id();

    /// The picture in the navigation rail.
    ///
    /// @return an icon of the Feather set
    Ikon icon();

    /// What the window shows.
    ///
    /// @return always the same node, with an id on it and on every control inside
    Node node();

    /// Whether the view shows results: such views cannot be chosen before there is a result.
    ///
    /// @return true unless overridden
    default boolean needsResult() {
        return true;
    }

    /// What the user can do here beyond looking; listed in the command palette while the view is there.
    ///
    /// @return commands of this view; empty unless overridden
    default List<Command> commands() {
        return List.of();
    }
}
