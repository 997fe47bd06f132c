package org.recscope.analytics.statistics.distribution;

/// The standard normal distribution.
///
/// Source: Cody 1969, Rational Chebyshev approximations for the error function, doi:10.1090/S0025-5718-1969-0247736-4
/// (tails, about 1e-15 relative); Wichura 1988, AS 241, doi:10.2307/2347330 (quantile, about 1e-15 relative).
public final class Normal {
    /// The quantile of 0.975: an estimate ± so many standard errors is its 95 % interval.
    public static final double TWO_SIDED_95 = 1.959963984540054;

    private static final double ROOT_2_PI = 2.5066282746310002;
    private static final double ROOT_32 = Math.sqrt(32);
    private static final double INNER = 0.67448975;

    private static final double[] A = {
        0.065682337918207449113,
        2.2352520354606839287,
        161.02823106855587881,
        1067.6894854603709582,
        18154.981253343561249
    };
    private static final double[] B = {
        1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
    };
    private static final double[] C = {
        1.0765576773720192317e-8,
        .39894151208813466764,
        8.8831497943883759412,
        93.506656132177855979,
        597.27027639480026226,
        2494.5375852903726711,
        6848.1904505362823326,
        11602.651437647350124,
        9842.7148383839780218
    };
    private static final double[] D = {
        1,
        22.266688044328115691,
        235.38790178262499861,
        1519.377599407554805,
        6485.558298266760755,
        18615.571640885098091,
        34900.952721145977266,
        38912.003286093271411,
        19685.429676859990727
    };
    private static final double[] P = {
        .02307344176494017303,
        .21589853405795699,
        .1274011611602473639,
        .022235277870649807,
        .001421619193227893466,
        2.9112874951168792e-5
    };
    private static final double[] Q = {
        1, 1.28426009614491121, .468238212480865118, .0659881378689285515, .00378239633202758244, 7.29751555083966205e-5
    };

    private static final double[] CENTRE_TOP = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080
    };
    private static final double[] CENTRE_BOTTOM = {
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1
    };
    private static final double[] NEAR_TOP = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734
    };
    private static final double[] NEAR_BOTTOM = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1
    };
    private static final double[] FAR_TOP = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720
    };
    private static final double[] FAR_BOTTOM = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private Normal() {}

    /// The density φ(z).
    ///
    /// @param z where
    public static double density(double z) {
        return Math.exp(-0.5 * z * z) / ROOT_2_PI;
    }

    /// Φ(z), the probability below.
    ///
    /// @param z where
    public static double cdf(double z) {
        return sf(-z);
    }

    /// 1 − Φ(z), the probability above.
    ///
    /// @param z where
    public static double sf(double z) {
        double size = Math.abs(z);
        if (size <= INNER) {
            double square = z * z;
            return 0.5 - z * ratio(A, B, square);
        }
        double tail = tail(size);
        return z > 0 ? tail : 1 - tail;
    }

    /// The probability outside ± z.
    ///
    /// @param z where, of either sign
    public static double twoSided(double z) {
        return Math.min(1, 2 * sf(Math.abs(z)));
    }

    /// `size` is above zero or not a number.
    private static double tail(double size) {
        if (size <= ROOT_32) {
            return scaled(size) * ratio(C, D, size);
        }
        double inverse = 1 / (size * size);
        double correction = inverse * ratio(P, Q, inverse);
        return scaled(size) * (1 / ROOT_2_PI - correction) / size;
    }

    /// exp(−x² / 2) with x² taken apart, so that rounding x² does not become an error of the tail.
    private static double scaled(double x) {
        double head = Math.rint(x * 16) / 16;
        double rest = (x - head) * (x + head);
        return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * rest);
    }

    /// The value below which lies probability `p`.
    ///
    /// @param p in \[0, 1\]
    /// @return −∞ at 0, ∞ at 1
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(CENTRE_TOP, CENTRE_BOTTOM, r);
        }
        return q < 0 ? -upper(p) : upper(1 - p);
    }

    /// The value above which lies probability `p`: for small `p` more exact than {@code quantile(1 - p)}.
    ///
    /// @param p in \[0, 1\]
    public static double upperQuantile(double p) {
        return -quantile(p);
    }

    private static double upper(double p) {
        if (!(p >= 0)) {
            return Double.NaN;
        }
        if (p == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Math.log(p));
        return r <= 5 ? ratio(NEAR_TOP, NEAR_BOTTOM, r - 1.6) : ratio(FAR_TOP, FAR_BOTTOM, r - 5);
    }

    /// Two polynomials, highest power first.
    private static double ratio(double[] top, double[] bottom, double x) {
        return polynomial(top, x) / polynomial(bottom, x);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
