package org.recscope.analytics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/// How a number is written: always with a point for decimals, commas between thousands and a true minus sign, whatever
/// the machine's language. `NaN` is written –, infinity ∞.
///
/// @param kind what is written
/// @param decimals digits after the point, from 0 to 12; for `AUTO` the significant digits
/// @param signed whether a positive number carries a +, as differences do
public record NumberStyle(Kind kind, int decimals, boolean signed) {
    /// What is written.
    public enum Kind {
        /// As many digits as are significant; 1.5e−9 for what is very small or very large.
        AUTO,
        /// A fixed number of decimals.
        FIXED,
        /// The number times 100, with a fixed number of decimals and a percent sign.
        PERCENT,
        /// Three significant digits and k, M or G.
        COMPACT,
        /// Milliseconds since 1970 as a date in UTC.
        DATE
    }

    /// Four significant digits; on an axis as many as its ticks need.
    public static final NumberStyle AUTO = new NumberStyle(Kind.AUTO, 4, false);
    /// Counts.
    public static final NumberStyle INTEGER = fixed(0);
    /// 1.2k, 34M.
    public static final NumberStyle COMPACT = new NumberStyle(Kind.COMPACT, 3, false);
    /// 2026-11-20.
    public static final NumberStyle DATE = new NumberStyle(Kind.DATE, 0, false);

    /// Checks the digits.
    public NumberStyle {
        Objects.requireNonNull(kind, "kind");
        if (decimals < 0 || decimals > 12) {
            throw new IllegalArgumentException("decimals must be in [0, 12], was " + decimals);
        }
    }

    /// @param decimals digits after the point
    /// @return a style with exactly so many
    public static NumberStyle fixed(int decimals) {
        return new NumberStyle(Kind.FIXED, decimals, false);
    }

    /// @param decimals digits after the point of the percentage
    /// @return a style for shares: 0.125 is 12.5 %
    public static NumberStyle percent(int decimals) {
        return new NumberStyle(Kind.PERCENT, decimals, false);
    }

    /// @return this style with a + before positive numbers
    public NumberStyle withSign() {
        return new NumberStyle(kind, decimals, true);
    }

    /// Writes a number.
    ///
    /// @param value any number
    /// @return its text, never empty
    public String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? (signed ? "+∞" : "∞") : "−∞";
        }
        return switch (kind) {
            case AUTO -> automatic(value);
            case FIXED -> sign(value, rounded(value, decimals));
            case PERCENT -> sign(value, rounded(100 * value, decimals)) + " %";
            case COMPACT -> compact(value);
            case DATE -> Dates.day(value);
        };
    }

    private String automatic(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-6 || size >= 1e15)) {
            int exponent = BigDecimal.valueOf(size).precision()
                    - BigDecimal.valueOf(size).scale()
                    - 1;
            BigDecimal number = significant(
                    BigDecimal.valueOf(value).scaleByPowerOfTen(-exponent).doubleValue());
            return sign(value, number) + "e" + (exponent < 0 ? "−" : "") + Math.abs(exponent);
        }
        return sign(value, significant(value));
    }

    private String compact(double value) {
        double size = Math.abs(value);
        if (size >= 999_500_000) {
            return sign(value, significant(value / 1e9)) + "G";
        }
        if (size >= 999_500) {
            return sign(value, significant(value / 1e6)) + "M";
        }
        return size >= 1000 ? sign(value, significant(value / 1e3)) + "k" : sign(value, significant(value));
    }

    private BigDecimal significant(double value) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = BigDecimal.valueOf(value).round(new MathContext(Math.max(1, decimals)));
        number = number.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /// Puts the sign before the digits; a number that rounds to zero has none.
    private String sign(double value, BigDecimal number) {
        String digits = grouped(number.abs());
        if (number.signum() == 0) {
            return digits;
        }
        return value < 0 ? "−" + digits : signed ? "+" + digits : digits;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
