package org.recscope.analytics.figure;

/// One cell of a table.
public sealed interface Cell {
    /// Nothing to say.
    Cell EMPTY = new Text("", "");

    /// @param text what it says
    /// @return a cell of words
    static Text text(String text) {
        return new Text(text, "");
    }

    /// @param value any number; `NaN` is shown as undefined
    /// @return a plain number
    static Number number(double value) {
        return new Number(value, Double.NaN, Double.NaN, Double.NaN, false, "");
    }

    /// What hovering over the cell says.
    ///
    /// @return text, empty for nothing
    String hover();

    /// Words.
    ///
    /// @param text what it says
    /// @param hover more on hover
    record Text(String text, String hover) implements Cell {}

    /// A number, perhaps with an interval, a shade and the mark of the best.
    ///
    /// @param value the number
    /// @param low lower end of its interval, `NaN` for none
    /// @param high upper end of its interval, `NaN` for none
    /// @param shade depth of its background: 0 to 1 on a sequential ramp, −1 to 1 on a diverging one; or `NaN`
    /// @param best whether it is the best of its column
    /// @param hover more on hover
    record Number(double value, double low, double high, double shade, boolean best, String hover) implements Cell {
        /// @param low lower end
        /// @param high upper end
        /// @return this number with an interval
        public Number withInterval(double low, double high) {
            return new Number(value, low, high, shade, best, hover);
        }

        /// @param shade depth of its background
        /// @return this number on it
        public Number withShade(double shade) {
            return new Number(value, low, high, shade, best, hover);
        }

        /// @param best whether it is the best of its column
        /// @return this number with or without the mark
        public Number withBest(boolean best) {
            return new Number(value, low, high, shade, best, hover);
        }

        /// @param hover more on hover
        /// @return this number with it
        public Number withHover(String hover) {
            return new Number(value, low, high, shade, best, hover);
        }
    }
}
