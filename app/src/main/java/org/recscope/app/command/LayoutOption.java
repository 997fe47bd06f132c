package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.loading.dialect.Layout;
import org.recscope.analytics.study.StudyInput;

/// `FILE=LAYOUT`: how one file of the study is laid out, where its content does not tell.
final class LayoutOption {
    private LayoutOption() {}

    /// The layouts, for the help.
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(Layout.names());
        }
    }

    /// The files with the layout of one option set.
    ///
    /// @param inputs the files of the study
    /// @param text the option's value
    /// @throws IllegalArgumentException when it means none of the files or no layout
    static List<StudyInput> apply(List<StudyInput> inputs, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("--layout is written FILE=LAYOUT, not '" + text + "'");
        }
        String layout = checked(text.substring(equals + 1));
        String file = text.substring(0, equals);
        if (inputs.stream().noneMatch(input -> RoleOption.names(input, file))) {
            throw new IllegalArgumentException("--layout " + text + " names none of the files. Begin with one of "
                    + String.join(
                            ", ", inputs.stream().map(RoleOption::shortName).toList()));
        }
        return inputs.stream()
                .map(input -> RoleOption.names(input, file) ? laidOut(input, layout) : input)
                .toList();
    }

    /// Another layout has other columns: what these were used for is guessed anew.
    private static StudyInput laidOut(StudyInput input, String layout) {
        return input.layout().equals(layout) ? input : input.withLayout(layout).withRoles(Map.of());
    }

    /// The name of a layout.
    ///
    /// @throws IllegalArgumentException when there is none; the message says which was meant
    static String checked(String word) {
        String layout = word.strip().toLowerCase(Locale.ROOT);
        if (Layout.of(layout).isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' is not a layout. "
                    + Suggestion.nearest(layout, Layout.names())
                            .map(near -> "Did you mean " + near + "? ")
                            .orElse("")
                    + "The layouts are " + String.join(", ", Layout.names()));
        }
        return layout;
    }
}
