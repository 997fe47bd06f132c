package org.recscope.kernel.metric.popularity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.ReferenceRun;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.Shared;

/// Unexpectedness: 1 − the share of the first `k` ranks that everybody would expect: the k most popular items, those
/// most
/// users have in their history; or with `against=run` the first k ranks of another run.
///
/// - Range: \[0, 1\], higher is less expected. Of equally popular items those with the smaller code are expected, which
/// is
///   the order of first appearance in the files. Empty list: undefined. With `per=k` a short list is divided by the
///   cut-off. Ties: the order of the file.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761; Adamopoulos & Tuzhilin 2014,
///   doi:10.1145/2559952.
public final class Unexpectedness extends PerUserQuestion {
    private static final Parameter AGAINST =
            Parameter.choice("against", "what is expected: popular items, or another run", "popular", "run");

    /// The metric.
    public Unexpectedness() {
        super(
                new Description(
                        "unexpectedness",
                        "Unexpectedness",
                        "What share of the list would popularity not have brought?",
                        Direction.HIGHER,
                        0,
                        1,
                        "1 − share of the first k ranks that are among the k most popular items",
                        "",
                        "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761"),
                Set.of(),
                AGAINST,
                ReferenceRun.RUN,
                ItemMeanScorer.PER);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        if (chosen.is(AGAINST, "run")) {
            return ReferenceRun.missing(inputs, chosen);
        }
        return inputs.has(Need.HISTORY) ? List.of() : List.of(Need.HISTORY.words());
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        RankedLists expected = parameters.is(AGAINST, "run")
                ? ReferenceRun.of(inputs, parameters)
                : popular(inputs, cutoffs[cutoffs.length - 1]);
        boolean perCutoff = parameters.is(ItemMeanScorer.PER, "k");
        boolean one = !parameters.is(AGAINST, "run");
        return () -> {
            Shared shared = new Shared(inputs.items());
            return (user, values) -> {
                shared.begin(user, expected, one ? 0 : user.user());
                for (int c = 0; c < cutoffs.length; c++) {
                    double both = shared.to(cutoffs[c], cutoffs[c]);
                    boolean divided = perCutoff && cutoffs[c] != MetricName.WHOLE_LIST;
                    int length = Math.min(cutoffs[c], user.length());
                    values[c] = length == 0 ? Double.NaN : 1 - both / (divided ? cutoffs[c] : length);
                }
            };
        };
    }

    /// One list of the most popular items, as if of a single user.
    private static RankedLists popular(Inputs inputs, int deepest) {
        Popularity popularity = new Popularity(inputs);
        int[] best = IntStream.range(0, inputs.items())
                .filter(item -> popularity.users(item) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer item) -> -popularity.users(item)))
                .limit(deepest)
                .mapToInt(Integer::intValue)
                .toArray();
        return RankedLists.of(best);
    }
}
