package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Age of recommended items: the mean over the items in the first `k` ranks of (now − time of publication), where now
/// is
/// the newest time of any item, or `now` in the column's own unit.
///
/// - Unit: days. Range: \[0, ∞) as long as nothing is published after now; lower is fresher. The column `published`
///   unless `attribute` names another: ISO 8601 texts, or numbers whose `unit` is told by their size: seconds or
///   milliseconds since 1970, days, years.
/// - Items without a time are left out; a list without any: undefined. Ties: the order of the file.
/// - Source: a mean; freshness of news: Das et al. 2007, doi:10.1145/1242572.1242610.
public final class Freshness extends PerUserQuestion {
    private static final Parameter PUBLISHED =
            Parameter.text("attribute", "which column of the items file says when an item was published", "published");
    private static final Parameter UNIT = Parameter.choice(
            "unit",
            "of the column's numbers; auto tells it by their size",
            "auto",
            "seconds",
            "milliseconds",
            "days",
            "years");
    private static final Parameter NOW =
            Parameter.text("now", "the time from which age is counted, as the column writes numbers", "newest");
    private static final double SECONDS = 86_400;

    /// The metric.
    public Freshness() {
        super(
                new Description(
                        "freshness",
                        "Age of items",
                        "How old are the recommended items?",
                        Direction.LOWER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "mean of (newest time of any item − time of the item) over the first k ranks",
                        "days",
                        "a mean; Das et al. 2007, doi:10.1145/1242572.1242610"),
                Set.of(),
                PUBLISHED,
                UNIT,
                NOW);
    }

    @Override
    public Description description(Parameters chosen) {
        return chosen.is(NOW, NOW.initial())
                ? description()
                : description().within(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        String name = chosen.text(PUBLISHED);
        if (inputs.itemAttributes().numbers(name).isEmpty()) {
            return List.of("a column '" + name + "' of times in the items file");
        }
        String now = chosen.text(NOW);
        return now.equals("newest") || now.matches("-?[0-9]+(\\.[0-9]+)?")
                ? List.of()
                : List.of("a number for now instead of '" + now + "'");
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Numbers times =
                inputs.itemAttributes().numbers(parameters.text(PUBLISHED)).orElseThrow();
        double newest = IntStream.range(0, times.rows())
                .mapToDouble(times::value)
                .filter(time -> !Double.isNaN(time))
                .max()
                .orElse(Double.NaN);
        String now = parameters.text(NOW);
        double from = now.equals("newest") ? newest : Double.parseDouble(now);
        double perDay = perDay(parameters.text(UNIT), Math.abs(newest));
        double[] days = new double[inputs.items()];
        Arrays.setAll(days, item -> (from - times.value(item)) / perDay);
        return () -> new ItemMeanScorer(cutoffs, days);
    }

    /// How much of the column's unit a day is. Years end at 10⁴, days since 1970 at 10⁶ (the year 4700), seconds at
    /// 10¹¹.
    private static double perDay(String unit, double newest) {
        switch (unit) {
            case "seconds":
                return SECONDS;
            case "milliseconds":
                return 1000 * SECONDS;
            case "days":
                return 1;
            case "years":
                return 1 / 365.25;
            default:
                return newest < 1e4 ? 1 / 365.25 : newest < 1e6 ? 1 : newest < 1e11 ? SECONDS : 1000 * SECONDS;
        }
    }
}
