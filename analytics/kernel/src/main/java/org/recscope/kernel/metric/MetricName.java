package org.recscope.kernel.metric;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A metric's name as people write it: family, cut-off and what differs from the metric as it is when nobody says,
/// `ndcg@10(gain=exponential,ideal=k)`; without a cut-off the whole list counts, `ndcg`.
///
/// Names are equal exactly when they ask the same, once the parameters are canonical: see
/// {@link Parameters#canonical}.
///
/// @param family `ndcg`
/// @param cutoff ranks looked at, at least 1; {@link #WHOLE_LIST} for all of them
/// @param parameters what differs from the initial values
public record MetricName(String family, int cutoff, Parameters parameters) implements Comparable<MetricName> {
    /// The cut-off that no list reaches.
    public static final int WHOLE_LIST = Integer.MAX_VALUE;

    private static final Pattern FAMILY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(?:@([1-9][0-9]{0,8}))?\\s*(\\(.*\\))?");

    /// Checks family and cut-off.
    public MetricName {
        if (!FAMILY.matcher(family).matches()) {
            throw new IllegalArgumentException("a metric is called like ndcg or hit-rate, not '" + family + "'");
        }
        if (cutoff < 1) {
            throw new IllegalArgumentException("cutoff of " + family + " must be at least 1, was " + cutoff);
        }
    }

    /// A metric as it is when nobody says otherwise.
    ///
    /// @param family `ndcg`
    /// @param cutoff at least 1
    public MetricName(String family, int cutoff) {
        this(family, cutoff, Parameters.NONE);
    }

    /// Reads what {@link #toString} wrote.
    ///
    /// @param text `ndcg@10(ideal=k)`, `ndcg@10` or `ndcg`
    /// @return the name; whether there are such a metric and such parameters is for the catalogue to say
    /// @throws IllegalArgumentException when it is not a name; the message says what one looks like
    public static MetricName parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("a metric is written like ndcg@10 or ndcg, not '" + text + "'");
        }
        String cutoff = form.group(2);
        String parameters = form.group(3);
        return new MetricName(
                form.group(1).toLowerCase(Locale.ROOT),
                cutoff == null ? WHOLE_LIST : Integer.parseInt(cutoff),
                parameters == null ? Parameters.NONE : Parameters.parse(parameters));
    }

    /// The same with other parameters.
    ///
    /// @param changed what differs from the initial values
    /// @return a copy
    public MetricName with(Parameters changed) {
        return new MetricName(family, cutoff, changed);
    }

    /// The same down to another rank.
    ///
    /// @param ranks at least 1
    /// @return a copy
    public MetricName at(int ranks) {
        return new MetricName(family, ranks, parameters);
    }

    /// Whether all of the list counts.
    ///
    /// @return true when there is no cut-off
    public boolean wholeList() {
        return cutoff == WHOLE_LIST;
    }

    @Override
    public int compareTo(MetricName other) {
        int byFamily = family.compareTo(other.family);
        int byCutoff = byFamily != 0 ? byFamily : Integer.compare(cutoff, other.cutoff);
        return byCutoff != 0 ? byCutoff : parameters.compareTo(other.parameters);
    }

    @Override
    public String toString() {
        return (wholeList() ? family : family + "@" + cutoff) + parameters;
    }
}
