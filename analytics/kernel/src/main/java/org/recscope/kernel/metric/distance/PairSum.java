package org.recscope.kernel.metric.distance;

import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Parameters;

/// Adds up the distances between all pairs of the items of a list, item by item; for one thread.
public interface PairSum {
    /// Forgets the list.
    void clear();

    /// Adds the distances between an item that is known and all items added before.
    ///
    /// @param item an item code
    void add(int item);

    /// The sum over all pairs so far.
    ///
    /// @return at least 0
    double sum();

    /// The sum that parameters ask for, by counting where that gives it and by visiting pairs where not.
    ///
    /// @param inputs with what the distance reads
    /// @param parameters as for {@link ItemDistance#of}
    /// @param distance the distance itself, shared by all threads
    /// @return for one thread
    static PairSum of(Inputs inputs, Parameters parameters, ItemDistance distance) {
        if (distance instanceof VectorDistance) {
            return new VectorSum((VectorDistance) distance);
        }
        return parameters.is(ItemDistance.MEASURE, "hamming")
                ? new HammingSum(ItemLabels.of(inputs, parameters))
                : new VisitedPairs(distance);
    }
}
