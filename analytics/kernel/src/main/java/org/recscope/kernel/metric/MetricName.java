package org.recscope.kernel.metric;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A metric's name as people write it: family and cut-off, `ndcg@10`; without a cut-off the whole list
/// counts, `ndcg`.
///
/// @param family `ndcg`
/// @param cutoff ranks looked at, at least 1; {@link #WHOLE_LIST} for all of them
public record MetricName(String family, int cutoff) implements Comparable<MetricName> {
    /// The cut-off that no list reaches.
    public static final int WHOLE_LIST = Integer.MAX_VALUE;

    private static final Pattern FAMILY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern FORM = Pattern.compile("(" + FAMILY + ")(?:@([1-9][0-9]{0,8}))?");

    /// Checks both parts.
    public MetricName {
        if (!FAMILY.matcher(family).matches()) {
            throw new IllegalArgumentException("a metric is called like ndcg or hit-rate, not '" + family + "'");
        }
        if (cutoff < 1) {
            throw new IllegalArgumentException("cutoff of " + family + " must be at least 1, was " + cutoff);
        }
    }

    /// Reads what {@link #toString} wrote.
    ///
    /// @param text `ndcg@10` or `ndcg`
    /// @return the name
    /// @throws IllegalArgumentException when it is not a name; the message says what one looks like
    public static MetricName parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException("a metric is written like ndcg@10 or ndcg, not '" + text + "'");
        }
        String cutoff = form.group(2);
        return new MetricName(form.group(1), cutoff == null ? WHOLE_LIST : Integer.parseInt(cutoff));
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
        return byFamily != 0 ? byFamily : Integer.compare(cutoff, other.cutoff);
    }

    @Override
    public String toString() {
        return wholeList() ? family : family + "@" + cutoff;
    }
}
