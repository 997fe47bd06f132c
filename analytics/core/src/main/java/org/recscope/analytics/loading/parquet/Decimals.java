package org.recscope.analytics.loading.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Decimals: whole numbers with a point put into them, as an int, a long, or bytes with the greatest first.
final class Decimals {
    /// Whole doubles and powers of ten up to here are exact, so that one division rounds correctly.
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimals() {}

    /// The nearest double of `unscaled / 10^scale`.
    static double value(long unscaled, int scale) {
        if (scale >= 0 && scale < POWERS.length && unscaled >= -EXACT && unscaled <= EXACT) {
            return unscaled / POWERS[scale];
        }
        return new BigDecimal(BigInteger.valueOf(unscaled), scale).doubleValue();
    }

    static double value(Binaries stored, int scale) {
        return stored.length() <= Long.BYTES
                ? value(whole(stored), scale)
                : new BigDecimal(unscaled(stored), scale).doubleValue();
    }

    static BigInteger unscaled(Binaries stored) {
        return stored.length() == 0 ? BigInteger.ZERO : new BigInteger(stored.bytes(), stored.from(), stored.length());
    }

    /// A decimal of at most 18 digits; leading bytes may be more than eight.
    static long whole(Binaries stored) {
        int length = stored.length();
        if (length > Long.BYTES) {
            return unscaled(stored).longValue();
        }
        long result = length > 0 && stored.bytes()[stored.from()] < 0 ? -1 : 0;
        for (int i = 0; i < length; i++) {
            result = result << 8 | stored.bytes()[stored.from() + i] & 0xFF;
        }
        return result;
    }
}
