package org.recscope.kernel.metric.calibration;

/// The logarithm to base 2 from a table: a few multiplications, right to about 3e-16 absolute near 1 and to
/// the last digit or two elsewhere, and, unlike that of the platform, the same bits on every machine.
///
/// x = 2ᵉ m, m in \[1, 2); c is the middle of the 1/256 in which m lies; log₂ x = e + log₂ c + log₂(1 + r), r
/// = m / c − 1,
/// |r| < 2⁻⁹, where six terms of the series suffice.
final class Log2 {
    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;
    private static final int FRACTION = 52;
    private static final long FRACTION_MASK = (1L << FRACTION) - 1;
    private static final long ONE = 1023L << FRACTION;
    private static final double PER_NAT = 1 / StrictMath.log(2);

    /// `1 / c` and, beside it, `log₂ c` of that very quotient.
    private static final double[] TABLE = new double[2 * SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            double inverse = 1 / (1 + (i + 0.5) / SIZE);
            TABLE[2 * i] = inverse;
            TABLE[2 * i + 1] = -StrictMath.log(inverse) * PER_NAT;
        }
    }

    private Log2() {}

    /// The logarithm of a positive, finite number of at least 2⁻¹⁰²².
    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int entry = 2 * (int) ((bits & FRACTION_MASK) >>> (FRACTION - BITS));
        double fraction = Double.longBitsToDouble((bits & FRACTION_MASK) | ONE);
        double r = fraction * TABLE[entry] - 1;
        double tail = r * r * (-0.5 + r * (1.0 / 3 + r * (-0.25 + r * (0.2 - r / 6))));
        return (bits >> FRACTION) - 1023 + (TABLE[entry + 1] + (r + tail) * PER_NAT);
    }
}
