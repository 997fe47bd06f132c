package org.recscope.plot.scale;

/// How one axis maps values to pixels, and back.
///
/// @param logarithmic whether equal ratios are equal distances
/// @param from value at `start`
/// @param to value at `end`
/// @param start pixel of the first value
/// @param end pixel of the last; may be less than `start`
public record Projection(boolean logarithmic, double from, double to, double start, double end) {
    /// Checks that the limits are in order, and above 0 on a logarithmic axis.
    public Projection {
        if (!(from < to) || Double.isInfinite(to - from) || logarithmic && from <= 0) {
            throw new IllegalArgumentException("from must be below to, were " + from + " and " + to);
        }
    }

    /// @param value any
    /// @return its pixel, perhaps outside; `NaN` for a value that has no place
    public double pixel(double value) {
        return offset() + slope() * position(value);
    }

    /// The pixel is `offset() + slope() · position(value)`; for loops over many values.
    ///
    /// @return pixel of position 0
    public double offset() {
        return start - slope() * position(from);
    }

    /// @return pixels for one step of position
    public double slope() {
        return (end - start) / (position(to) - position(from));
    }

    /// @param value any
    /// @return the value itself, or its logarithm; `NaN` where there is none
    public double position(double value) {
        if (Double.isInfinite(value)) {
            return Double.NaN;
        }
        return logarithmic ? value > 0 ? Math.log(value) : Double.NaN : value;
    }

    /// @param pixel any
    /// @return the value there
    public double value(double pixel) {
        double position = (pixel - offset()) / slope();
        return logarithmic ? Math.exp(position) : position;
    }

    /// @return pixels for one category, always positive
    public double band() {
        return Math.abs(slope());
    }

    /// @param value any
    /// @return whether it lies between the ends
    public boolean shows(double value) {
        return value >= from && value <= to;
    }

    /// @return the smaller of the two end pixels
    public double low() {
        return Math.min(start, end);
    }

    /// @return the larger of the two end pixels
    public double high() {
        return Math.max(start, end);
    }
}
