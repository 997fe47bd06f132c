package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// Which items are the long tail: all but the head, which is the smallest set of most popular items that holds a share
/// `head` of all interactions, or with `by=items` of all items. Items as popular as the last one of the head belong to
/// it, so that no order of the file decides; an item nobody had is tail.
///
/// Source: the head of 80 % of interactions: Abdollahpouri, Burke & Mobasher 2019, arXiv:1901.07555.
public final class LongTail {
    /// How large the head is.
    public static final Parameter HEAD =
            Parameter.number("head", "which share of interactions, or items, is the head", 0.8, 0, 1);

    /// What the head is a share of.
    public static final Parameter BY = Parameter.choice("by", "what the head is a share of", "interactions", "items");

    private LongTail() {}

    /// The tail that parameters ask for.
    ///
    /// @param inputs with a history
    /// @param parameters of a metric that declares both
    /// @return among all items
    public static CodeSet of(Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double[] counts = popularity.counts();
        double[] ascending = counts.clone();
        Arrays.sort(ascending);
        boolean items = parameters.is(BY, "items");
        double wanted = parameters.number(HEAD) * (items ? inputs.catalogue().count() : popularity.interactions());
        double held = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = ascending.length - 1; i >= 0 && held < wanted - 1e-9; i--) {
            least = ascending[i];
            held += items ? 1 : least;
        }
        double head = Math.max(1, least);
        return CodeSet.of(counts.length, item -> counts[item] < head);
    }
}
