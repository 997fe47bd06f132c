package org.recscope.kernel.metric.diversity;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
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

/// What share of some labels anybody's list brings. Labels may be categories, providers, or the items themselves that
/// somebody had before.
///
/// - Range: \[0, 1\], higher is broader. A label that no item of the catalogue has does not count on either side.
/// - Grows with the number of users: compare runs over the same users. No label in the catalogue: undefined. Ties: the
///   order of the file.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761, with labels instead of items.
public final class LabelCoverage extends PopulationQuestion {
    private final Labels labels;

    private LabelCoverage(Description description, Set<Need> needs, Labels labels, Parameter... parameters) {
        super(description, needs, parameters);
        this.labels = labels;
    }

    /// Which labels items have.
    @FunctionalInterface
    private interface Labels {
        ItemCategories of(Inputs inputs, Parameters parameters);
    }

    private static Description describe(String family, String label, String what, String question) {
        return new Description(
                family,
                label,
                question,
                Direction.HIGHER,
                0,
                1,
                "distinct " + what + " in the first k ranks of all users / " + what + " of the catalogue",
                "",
                "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761");
    }

    /// The share of categories that anybody is shown.
    ///
    /// @return `category-coverage`
    public static LabelCoverage categories() {
        return ofAttribute(
                "category-coverage",
                "Category coverage",
                "categories",
                "categories",
                "What share of the categories is recommended to anybody?");
    }

    /// The share of providers that anybody is shown.
    ///
    /// @return `provider-coverage`
    public static LabelCoverage providers() {
        return ofAttribute(
                "provider-coverage",
                "Provider coverage",
                "providers",
                "provider",
                "What share of the providers is recommended to anybody?");
    }

    private static LabelCoverage ofAttribute(
            String family, String label, String what, String initial, String question) {
        Parameter attribute = ItemLabels.attribute(initial);
        return new LabelCoverage(
                describe(family, label, what, question),
                Set.of(),
                (inputs, parameters) -> ItemLabels.of(inputs, parameters.text(attribute)),
                attribute);
    }

    /// The share of items with a history that anybody is shown: those a model could learn anything about.
    ///
    /// @return `eligible-coverage`
    public static LabelCoverage eligible() {
        return new LabelCoverage(
                describe(
                        "eligible-coverage",
                        "Coverage of known items",
                        "items that are in somebody's history",
                        "What share of the items that anybody had before is recommended to anybody?"),
                Set.of(Need.HISTORY),
                (inputs, parameters) -> known(inputs));
    }

    private static ItemCategories known(Inputs inputs) {
        CodeSet had = CodeSet.of(inputs.items(), itemsOf(inputs)::get);
        List<String> names = Collections.nCopies(inputs.items(), "item");
        return ItemLabels.rows(inputs.items(), names, item -> had.contains(item) ? new int[] {item} : new int[0]);
    }

    private static BitSet itemsOf(Inputs inputs) {
        BitSet had = new BitSet(inputs.items());
        for (int s = 0; s < inputs.history().rows(); s++) {
            had.set(inputs.history().item(s));
        }
        return had;
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories its = labels.of(inputs, parameters);
        return () -> new Seen(cutoffs, inputs.catalogue(), its);
    }

    /// Sums: for each cut-off how often each label was shown.
    private static final class Seen implements Gatherer {
        private final int[] cutoffs;
        private final CodeSet catalogue;
        private final ItemCategories labels;
        private final int available;

        Seen(int[] cutoffs, CodeSet catalogue, ItemCategories labels) {
            this.cutoffs = cutoffs;
            this.catalogue = catalogue;
            this.labels = labels;
            BitSet there = new BitSet(labels.size());
            for (int item = catalogue.next(0); item >= 0; item = catalogue.next(item + 1)) {
                for (int s = labels.from(item); s < labels.to(item); s++) {
                    there.set(labels.category(s));
                }
            }
            this.available = there.cardinality();
        }

        @Override
        public int size() {
            return Math.multiplyExact(labels.size(), cutoffs.length);
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            for (int c = 0; c < cutoffs.length; c++) {
                int end = user.from() + Math.min(cutoffs[c], user.length());
                for (int slot = user.from(); slot < end; slot++) {
                    int item = user.lists().item(slot);
                    for (int s = labels.from(item); s < labels.to(item) && catalogue.contains(item); s++) {
                        sums[c * labels.size() + labels.category(s)]++;
                    }
                }
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                int shown = 0;
                for (int label = 0; label < labels.size(); label++) {
                    shown += sums[c * labels.size() + label] > 0 ? 1 : 0;
                }
                values[c] = available == 0 ? Double.NaN : (double) shown / available;
            }
        }
    }
}
