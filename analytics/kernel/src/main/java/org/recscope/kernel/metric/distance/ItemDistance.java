package org.recscope.kernel.metric.distance;

import java.util.List;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// How far two items are apart. Every metric that compares items reads it, so that they all offer the same distances
/// under the same names:
///
/// - `cosine`: 1 − |A ∩ B| / √(|A| |B|) of the labels A and B of two items; in \[0, 1\].
/// - `jaccard`: 1 − |A ∩ B| / |A ∪ B|; in \[0, 1\].
/// - `hamming`: labels that one of the two has and the other has not, |A| + |B| − 2 |A ∩ B|; a count.
/// - `embedding`: 1 − cosine of the items' vectors; in \[0, 2\].
public interface ItemDistance {
    /// Which distance.
    Parameter MEASURE = Parameter.choice(
            "distance",
            "how two items are compared: by their labels, or by their vectors",
            "cosine",
            "jaccard",
            "hamming",
            "embedding");

    /// Whether anything is known of an item.
    ///
    /// @param item an item code
    /// @return false when it has no label, or no vector
    boolean knows(int item);

    /// The distance of two items that are known.
    ///
    /// @param a an item code
    /// @param b another, or the same
    /// @return at least 0, the same both ways
    double between(int a, int b);

    /// The distance that parameters ask for.
    ///
    /// @param inputs with what it reads
    /// @param parameters of a metric that has {@link #MEASURE} and {@link ItemLabels#ATTRIBUTE}
    /// @return for any number of threads
    static ItemDistance of(Inputs inputs, Parameters parameters) {
        if (parameters.is(MEASURE, "embedding")) {
            return new VectorDistance(inputs.embeddings());
        }
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        return new LabelDistance(labels, parameters.text(MEASURE));
    }

    /// A metric that is a mean of distances, in words: its range is that of the distance.
    ///
    /// @param words as they are for distances in \[0, 1\]
    /// @param parameters of a metric that has {@link #MEASURE}
    /// @return with the range, and the unit, of the distance
    static Description ranged(Description words, Parameters parameters) {
        if (parameters.is(MEASURE, "hamming")) {
            return words.within(0, Double.POSITIVE_INFINITY).counting("labels");
        }
        return parameters.is(MEASURE, "embedding") ? words.within(0, 2) : words;
    }

    /// What is missing for it.
    ///
    /// @param inputs what there is
    /// @param parameters as for {@link #of}
    /// @return in words; empty when nothing is
    static List<String> missing(Inputs inputs, Parameters parameters) {
        if (!parameters.is(MEASURE, "embedding")) {
            return ItemLabels.missing(inputs, parameters);
        }
        return inputs.has(Need.EMBEDDINGS) ? List.of() : List.of(Need.EMBEDDINGS.words());
    }
}
