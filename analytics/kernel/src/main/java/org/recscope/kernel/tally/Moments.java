package org.recscope.kernel.tally;

/// How many values there are, how many are undefined, their mean and the sum of their squared distances from it.
///
/// Law: {@link #merge} is associative and a fresh instance changes nothing, up to rounding of about 1e-15 relative;
/// merged in one order, parts give equal bytes. Source: Chan, Golub & LeVeque 1983,
/// doi:10.1080/00031305.1983.10483115.
public final class Moments {
    private long defined;
    private long undefined;
    private double mean;
    private double squares;

    /// No value yet.
    public Moments() {}

    /// What is known about a part of the values.
    ///
    /// @param defined how many numbers
    /// @param undefined how many `NaN`
    /// @param mean their mean; any number when `defined` is 0
    /// @param squares sum of their squared distances from the mean
    public Moments(long defined, long undefined, double mean, double squares) {
        this.defined = defined;
        this.undefined = undefined;
        this.mean = defined == 0 ? 0 : mean;
        this.squares = defined == 0 ? 0 : squares;
    }

    /// Adds what is known about other values.
    ///
    /// @param other stays as it is
    public void merge(Moments other) {
        add(other.defined, other.undefined, other.mean, other.squares);
    }

    /// Adds what is known about other values.
    ///
    /// @param count how many numbers
    /// @param missing how many `NaN`
    /// @param otherMean their mean
    /// @param otherSquares sum of their squared distances from it
    public void add(long count, long missing, double otherMean, double otherSquares) {
        undefined += missing;
        if (count == 0) {
            return;
        }
        long n = defined + count;
        double delta = otherMean - mean;
        mean += delta * count / n;
        squares += otherSquares + delta * delta * ((double) defined * count / n);
        defined = n;
    }

    /// How many values are numbers.
    ///
    /// @return at least 0
    public long defined() {
        return defined;
    }

    /// How many values are `NaN`.
    ///
    /// @return at least 0
    public long undefined() {
        return undefined;
    }

    /// Their mean.
    ///
    /// @return `NaN` when there is no number
    public double mean() {
        return defined == 0 ? Double.NaN : mean;
    }

    /// Unbiased sample variance, divisor n − 1.
    ///
    /// @return `NaN` when there are fewer than two numbers
    public double variance() {
        return defined < 2 ? Double.NaN : squares / (defined - 1);
    }
}
