package org.recscope.analytics.figure;

/// Words at a place in the data.
///
/// @param series colour; its name is not shown
/// @param x where
/// @param y where
/// @param text what it says, one line
/// @param align how the text stands to its place
public record Annotation(Series series, double x, double y, String text, Align align) implements Mark {
    @Override
    public int size() {
        return 1;
    }

    @Override
    public String hover(int datum) {
        return text;
    }
}
