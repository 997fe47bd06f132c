package org.recscope.kernel.metric.fairness;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Attention;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.UserCursor;

/// Exposure against what is deserved: ½ Σ_g |a(g) − m(g)|, a(g) the share of all attention in anybody's first `k` ranks
/// that
/// g gets, g an item or a provider; m(g) its share of merit: of relevant pairs of the same users, or with
/// `against=catalogue` of the items, with `against=history` of what users had before.
///
/// - Attention of rank r is 1 / log₂(r + 1) unless `weight` says otherwise. An item's attention and merit are split
/// equally
///   over its providers; items without one are left out.
/// - Range: \[0, 1\]: 0 when attention is shared out as merit is, 1 when those that get it deserve none; lower is
/// fairer. No
///   attention or no merit: undefined. Ties: the order of the file.
/// - Source: Singh & Joachims 2018, doi:10.1145/3219819.3220088; Biega, Gummadi & Weikum 2018,
///   doi:10.1145/3209978.3210063.
public final class ExposureGap extends PopulationQuestion {
    private static final Parameter AGAINST = Parameter.choice(
            "against", "what is deserved: by relevance, by items, by the past", "merit", "catalogue", "history");

    private final Labels labels;

    private ExposureGap(String family, String label, String question, Labels labels, Parameter... parameters) {
        super(
                new Description(
                        family,
                        label,
                        question,
                        Direction.LOWER,
                        0,
                        1,
                        "½ Σ |share of attention in first k ranks − share of relevant pairs|",
                        "",
                        "Singh & Joachims 2018, doi:10.1145/3219819.3220088"),
                Set.of(),
                parameters);
        this.labels = labels;
    }

    /// Who is exposed.
    @FunctionalInterface
    private interface Labels {
        ItemCategories of(Inputs inputs, Parameters parameters);
    }

    /// Over items.
    ///
    /// @return `item-exposure-gap`
    public static ExposureGap items() {
        return new ExposureGap(
                "item-exposure-gap",
                "Exposure of items",
                "How far is the attention items get from what they deserve?",
                (inputs, parameters) -> ItemLabels.rows(
                        inputs.items(), Collections.nCopies(inputs.items(), "item"), item -> new int[] {item}),
                AGAINST,
                Attention.WEIGHT,
                Attention.PATIENCE);
    }

    /// Over providers.
    ///
    /// @return `provider-exposure-gap`, which reads the column `provider` unless another is named
    public static ExposureGap providers() {
        Parameter provider = ItemLabels.attribute("provider");
        return new ExposureGap(
                "provider-exposure-gap",
                "Exposure of providers",
                "How far is the attention providers get from what they deserve?",
                (inputs, parameters) -> ItemLabels.of(inputs, parameters.text(provider)),
                provider,
                AGAINST,
                Attention.WEIGHT,
                Attention.PATIENCE);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        Need need = chosen.is(AGAINST, "merit") ? Need.TRUTH : Need.HISTORY;
        boolean there = chosen.is(AGAINST, "catalogue") || inputs.has(need);
        return there ? super.alsoMissing(inputs, chosen) : List.of(need.words());
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories its = labels.of(inputs, parameters);
        Discount attention = Attention.of(parameters);
        Interactions merit = parameters.is(AGAINST, "history") ? inputs.history() : inputs.truth();
        boolean catalogue = parameters.is(AGAINST, "catalogue");
        return () -> new Shares(cutoffs, its, attention, catalogue ? Interactions.none(inputs.users()) : merit, inputs);
    }

    /// Sums: the merit of each label, then for each cut-off its attention.
    private static final class Shares implements Gatherer {
        private final int[] cutoffs;
        private final ItemCategories labels;
        private final Discount attention;
        private final Interactions merit;

        /// Merit that no user adds: one for each item of the catalogue, where that is what counts.
        private final double[] fixed;

        Shares(int[] cutoffs, ItemCategories labels, Discount attention, Interactions merit, Inputs inputs) {
            this.cutoffs = cutoffs;
            this.labels = labels;
            this.attention = attention;
            this.merit = merit;
            this.fixed = new double[labels.size()];
            CodeSet catalogue = inputs.catalogue();
            for (int item = catalogue.next(0); item >= 0 && merit.rows() == 0; item = catalogue.next(item + 1)) {
                share(item, 1, fixed, 0);
            }
        }

        @Override
        public int size() {
            return Math.multiplyExact(labels.size(), cutoffs.length + 1);
        }

        private void share(int item, double amount, double[] into, int from) {
            for (int s = labels.from(item); s < labels.to(item); s++) {
                into[from + labels.category(s)] += amount / labels.count(item);
            }
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            for (int s = merit.from(user.user()); s < merit.to(user.user()); s++) {
                if (merit.grade(s) > 0) {
                    share(merit.item(s), 1, sums, 0);
                }
            }
            for (int c = 0; c < cutoffs.length; c++) {
                int end = Math.min(cutoffs[c], user.length());
                for (int rank = 1; rank <= end; rank++) {
                    int item = user.lists().item(user.from() + rank - 1);
                    share(item, attention.at(rank), sums, (c + 1) * labels.size());
                }
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            double deserved = 0;
            for (int label = 0; label < labels.size(); label++) {
                deserved += Math.max(0, sums[label] + fixed[label]);
            }
            for (int c = 0; c < cutoffs.length; c++) {
                values[c] = gap(sums, (c + 1) * labels.size(), deserved);
            }
        }

        private double gap(double[] sums, int from, double deserved) {
            double all = 0;
            for (int label = 0; label < labels.size(); label++) {
                all += Math.max(0, sums[from + label]);
            }
            double gap = 0;
            for (int label = 0; label < labels.size(); label++) {
                double share = Math.max(0, sums[from + label]) / all;
                gap += Math.abs(share - Math.max(0, sums[label] + fixed[label]) / deserved) / 2;
            }
            return all <= 0 || deserved <= 0 ? Double.NaN : gap;
        }
    }
}
