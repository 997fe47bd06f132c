package org.recscope.plot.scale;

import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Scale;

/// The range of values an axis shows.
public final class Domain {
    private static final double MARGIN = 0.04;
    private static final double LARGEST = 1e280;

    private Domain() {}

    /// The limits given by the axis, else those of the data with a little room around them.
    ///
    /// @param axis whose limits, scale and categories count
    /// @param data extent of everything drawn
    /// @param room whether data at the very edge would be cut, as points are
    /// @return low below high
    public static Extent of(Axis axis, Extent data, boolean room) {
        if (axis.scale() instanceof Scale.Category category) {
            double last = Math.max(1, category.names().size()) - 0.5;
            return fixed(axis, new Extent(-0.5, last));
        }
        Extent known = data.empty() ? new Extent(0, 1) : clamp(data);
        return axis.scale() instanceof Scale.Logarithmic
                ? logarithmic(axis, known, room)
                : fixed(axis, linear(axis, known, room));
    }

    private static Extent clamp(Extent data) {
        return new Extent(clamp(data.low()), clamp(data.high()));
    }

    private static double clamp(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    private static Extent linear(Axis axis, Extent data, boolean room) {
        boolean zero = axis.scale() instanceof Scale.Linear linear && linear.zero();
        double low = zero ? Math.min(0, data.low()) : data.low();
        double high = zero ? Math.max(0, data.high()) : data.high();
        if (low == high) {
            double around = low == 0 ? 1 : Math.abs(low) * 0.1;
            return new Extent(zero && low == 0 ? 0 : low - around, high + around);
        }
        double margin = room || zero ? (high - low) * MARGIN : 0;
        // A margin does not lead below zero what never is below zero.
        double below = low >= 0 && low - margin < 0 ? 0 : low - margin;
        double above = high <= 0 && high + margin > 0 ? 0 : high + margin;
        return new Extent(zero && low == 0 ? 0 : below, zero && high == 0 ? 0 : above);
    }

    private static Extent logarithmic(Axis axis, Extent data, boolean room) {
        double low = data.low() > 0 ? data.low() : data.high() > 0 ? data.high() / 10 : 0.1;
        low = Math.max(low, 1 / LARGEST);
        double high = Math.max(data.high(), low);
        double decades = Math.log10(high) - Math.log10(low);
        double ratio = low == high ? 2 : room ? StrictMath.pow(10, decades * MARGIN) : 1;
        Extent extent = fixed(axis, new Extent(low / ratio, high * ratio));
        return extent.low() > 0 ? extent : new Extent(extent.high() / 1000, extent.high());
    }

    private static Extent fixed(Axis axis, Extent extent) {
        double low = Double.isNaN(axis.from()) ? extent.low() : axis.from();
        double high = Double.isNaN(axis.to()) ? extent.high() : axis.to();
        if (low < high) {
            return new Extent(low, high);
        }
        // One limit is given and all data lie beyond it: the given one stays.
        return Double.isNaN(axis.to()) ? new Extent(low, low + Math.abs(low) + 1) : new Extent(high - 1, high);
    }
}
