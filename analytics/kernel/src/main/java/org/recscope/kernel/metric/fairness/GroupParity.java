package org.recscope.kernel.metric.fairness;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.metric.popularity.LongTail;

/// Parity between groups of items: σ(P) / mean(P) over the groups g, σ with divisor |g|. For statistical parity P(g) is
/// the
/// chance that an item of g is recommended: items of g in users' first `k` ranks / items of g that users did not have
/// before.
/// For equal opportunity P(g) is the chance that a relevant item of g is recommended: relevant items of g in first `k`
/// ranks /
/// relevant items of g. Groups are the values of an attribute, or the popular head and the long tail.
///
/// - Items that the user had before count on neither side. Groups of which nothing could be recommended, or nothing is
///   relevant, are left out; fewer than two groups, or nothing recommended at all: undefined.
/// - Range: \[0, ∞): 0 when all groups have equal chances; lower is fairer. Ties: the order of the file.
/// - Source: Zhu, Wang & Caverlee 2020, doi:10.1145/3397271.3401177; popularity groups: Zhu et al. 2021,
///   doi:10.1145/3437963.3441820.
public final class GroupParity extends PopulationQuestion {
    private final Groups groups;
    private final boolean opportunity;

    private GroupParity(
            Description description, Set<Need> needs, boolean opportunity, Groups groups, Parameter... parameters) {
        super(description, needs, parameters);
        this.opportunity = opportunity;
        this.groups = groups;
    }

    /// Which groups items belong to.
    @FunctionalInterface
    private interface Groups {
        ItemCategories of(Inputs inputs, Parameters parameters);
    }

    private static Description describe(String family, String label, String question, boolean opportunity) {
        return new Description(
                family,
                label,
                question,
                Direction.LOWER,
                0,
                Double.POSITIVE_INFINITY,
                opportunity
                        ? "σ / mean over groups of (relevant items in first k ranks / relevant items)"
                        : "σ / mean over groups of (items in first k ranks / items users did not have before)",
                "",
                "Zhu, Wang & Caverlee 2020, doi:10.1145/3397271.3401177");
    }

    /// Statistical parity between groups of an attribute.
    ///
    /// @return `rsp`
    public static GroupParity statistical() {
        return new GroupParity(
                describe("rsp", "Statistical parity", "Are items of all groups recommended equally often?", false),
                Set.of(),
                false,
                ItemLabels::of,
                ItemLabels.ATTRIBUTE);
    }

    /// Equal opportunity of groups of an attribute.
    ///
    /// @return `reo`
    public static GroupParity opportunity() {
        return new GroupParity(
                describe("reo", "Equal opportunity", "Are relevant items of all groups found equally often?", true),
                Set.of(Need.TRUTH),
                true,
                ItemLabels::of,
                ItemLabels.ATTRIBUTE);
    }

    /// Statistical parity between the head and the long tail.
    ///
    /// @return `pop-rsp`
    public static GroupParity popularStatistical() {
        return new GroupParity(
                describe(
                        "pop-rsp",
                        "Parity of popularity",
                        "Are popular and long-tail items recommended equally often?",
                        false),
                Set.of(Need.HISTORY),
                false,
                GroupParity::headAndTail,
                LongTail.HEAD,
                LongTail.BY);
    }

    /// Equal opportunity of the head and the long tail.
    ///
    /// @return `pop-reo`
    public static GroupParity popularOpportunity() {
        return new GroupParity(
                describe(
                        "pop-reo",
                        "Opportunity by popularity",
                        "Are relevant popular and long-tail items found equally often?",
                        true),
                Set.of(Need.TRUTH, Need.HISTORY),
                true,
                GroupParity::headAndTail,
                LongTail.HEAD,
                LongTail.BY);
    }

    private static ItemCategories headAndTail(Inputs inputs, Parameters parameters) {
        CodeSet tail = LongTail.of(inputs, parameters);
        return ItemLabels.rows(
                inputs.items(), List.of("head", "tail"), item -> new int[] {tail.contains(item) ? 1 : 0});
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = groups.of(inputs, parameters);
        return () -> new Chances(cutoffs, inputs, labels, opportunity);
    }

    /// Sums: for each group what could be recommended, then for each cut-off what was.
    private static final class Chances implements Gatherer {
        private final int[] cutoffs;
        private final Interactions truth;
        private final Interactions history;
        private final ItemCategories labels;
        private final boolean opportunity;

        /// Items of each group in the catalogue.
        private final double[] available;

        Chances(int[] cutoffs, Inputs inputs, ItemCategories labels, boolean opportunity) {
            this.cutoffs = cutoffs;
            this.truth = inputs.truth();
            this.history = inputs.history();
            this.labels = labels;
            this.opportunity = opportunity;
            this.available = new double[labels.size()];
            CodeSet catalogue = inputs.catalogue();
            for (int item = catalogue.next(0); item >= 0; item = catalogue.next(item + 1)) {
                count(item, 1, available, 0);
            }
        }

        @Override
        public int size() {
            return Math.multiplyExact(labels.size(), cutoffs.length + 1);
        }

        private void count(int item, double amount, double[] into, int from) {
            for (int s = labels.from(item); s < labels.to(item); s++) {
                into[from + labels.category(s)] += amount;
            }
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            int code = user.user();
            if (opportunity) {
                addRelevant(code, sums);
            } else {
                addCandidates(code, sums);
            }
            for (int c = 0; c < cutoffs.length; c++) {
                int end = user.from() + Math.min(cutoffs[c], user.length());
                for (int slot = user.from(); slot < end; slot++) {
                    int item = user.lists().item(slot);
                    if (!history.contains(code, item) && (!opportunity || user.gain(item) > 0)) {
                        count(item, 1, sums, (c + 1) * labels.size());
                    }
                }
            }
        }

        private void addRelevant(int user, double[] sums) {
            for (int s = truth.from(user); s < truth.to(user); s++) {
                if (truth.grade(s) > 0 && !history.contains(user, truth.item(s))) {
                    count(truth.item(s), 1, sums, 0);
                }
            }
        }

        private void addCandidates(int user, double[] sums) {
            for (int label = 0; label < available.length; label++) {
                sums[label] += available[label];
            }
            for (int s = history.from(user); s < history.to(user); s++) {
                count(history.item(s), -1, sums, 0);
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                values[c] = spread(sums, (c + 1) * labels.size());
            }
        }

        private double spread(double[] sums, int from) {
            int groups = 0;
            double sum = 0;
            for (int label = 0; label < labels.size(); label++) {
                if (sums[label] > 0) {
                    groups++;
                    sum += sums[from + label] / sums[label];
                }
            }
            double mean = sum / groups;
            double squares = 0;
            for (int label = 0; label < labels.size(); label++) {
                if (sums[label] > 0) {
                    double distance = sums[from + label] / sums[label] - mean;
                    squares += distance * distance;
                }
            }
            return groups < 2 || mean == 0 ? Double.NaN : Math.sqrt(squares / groups) / mean;
        }
    }
}
