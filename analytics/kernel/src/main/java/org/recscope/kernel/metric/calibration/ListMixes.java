package org.recscope.kernel.metric.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemBins;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// What metrics that compare the mix of a list with another mix leave open: which attribute, against what, how ranks
/// weigh, how the two are compared and smoothed. One of it is one metric's choice of initial values.
public final class ListMixes {
    private static final List<String> REFERENCES = List.of("history", "pool", "catalogue");
    private static final List<String> WEIGHTS = List.of("none", "log2", "reciprocal");
    private static final List<String> SMOOTHINGS = List.of("second", "both");

    private final Parameter attribute;
    private final Parameter reference;
    private final Parameter weight;
    private final Parameter divergence;
    private final Parameter direction =
            Parameter.choice("direction", "from which mix to which", "reference-list", "list-reference");
    private final Parameter alpha;
    private final Parameter smoothing;
    private final boolean absolute;

    private ListMixes(
            String attribute,
            String reference,
            String weight,
            Parameter divergence,
            double alpha,
            String smoothing,
            boolean absolute) {
        this.attribute = ItemLabels.attribute(attribute);
        this.reference = choice(
                "reference",
                "what the list is held against: the history, the items judged for the user, all",
                REFERENCES,
                reference);
        this.weight = choice("weight", "what a rank of the list weighs: 1, 1/log₂(r+1), 1/r", WEIGHTS, weight);
        this.divergence = divergence;
        this.alpha = Parameter.number("alpha", "how much of one mix is put into the other", alpha, 0, 0.5);
        this.smoothing = choice("smoothing", "which mix gets a part of the other", SMOOTHINGS, smoothing);
        this.absolute = absolute;
    }

    private static Parameter choice(String name, String words, List<String> values, String first) {
        String[] ordered = Stream.concat(Stream.of(first), values.stream().filter(value -> !value.equals(first)))
                .toArray(String[]::new);
        return Parameter.choice(name, words, ordered);
    }

    /// Categories of a list against those of the history, every item alike.
    ///
    /// @param divergence the only one the metric has
    /// @param alpha smoothing
    /// @return initial values
    public static ListMixes calibration(String divergence, double alpha) {
        Parameter only = Parameter.choice("divergence", "how the mixes are compared", divergence);
        return new ListMixes("categories", "history", "none", only, alpha, "second", false);
    }

    /// Providers of a list, weighed by attention, against those of the catalogue, without smoothing.
    ///
    /// @return initial values
    public static ListMixes attention() {
        Parameter only = Parameter.choice("divergence", "how the mixes are compared", "js");
        return new ListMixes("provider", "catalogue", "log2", only, 0, "second", false);
    }

    /// An attribute of a list against that of something else, the first ranks counting most, both sides smoothed.
    ///
    /// @param attribute which
    /// @param reference against what
    /// @param absolute whether numbers lose their sign
    /// @return initial values
    public static ListMixes normative(String attribute, String reference, boolean absolute) {
        Parameter divergence =
                Parameter.choice("divergence", "how the mixes are compared", Divergence.names("js-distance"));
        return new ListMixes(attribute, reference, "reciprocal", divergence, 0.001, "both", absolute);
    }

    /// A metric that compares mixes, in words. Kullback and Leibler's divergence reaches −log₂ α, α of one mix being in
    /// the other; all others stay below 1.
    ///
    /// @param words as they are when nobody says otherwise
    /// @param chosen canonical ones of {@link #parameters}
    /// @return with the range that the choice has
    public Description ranged(Description words, Parameters chosen) {
        if (!chosen.text(divergence).equals("kl")) {
            return words.within(0, 1);
        }
        double share = chosen.number(alpha);
        return words.within(0, share == 0 ? Double.POSITIVE_INFINITY : -Log2.of(share))
                .counting("bits");
    }

    /// What is left open.
    ///
    /// @return in the order in which it is shown
    public Parameter[] parameters() {
        List<Parameter> all = new ArrayList<>(List.of(attribute, reference, weight, direction, alpha, smoothing));
        if (divergence.values().size() > 1) {
            all.add(divergence);
        }
        all.add(ItemBins.BINS);
        return all.toArray(Parameter[]::new);
    }

    /// What is missing for a choice.
    ///
    /// @param inputs what there is
    /// @param chosen canonical ones of {@link #parameters}
    /// @return in words; empty when nothing is
    public List<String> missing(Inputs inputs, Parameters chosen) {
        List<String> missing = new ArrayList<>();
        if (chosen.is(reference, "history") && !inputs.has(Need.HISTORY)) {
            missing.add(Need.HISTORY.words());
        }
        if (chosen.is(reference, "pool") && !inputs.has(Need.TRUTH)) {
            missing.add(Need.TRUTH.words());
        }
        String name = chosen.text(attribute);
        if (inputs.itemAttributes().numbers(name).isEmpty()) {
            missing.addAll(ItemLabels.missing(inputs, name));
        }
        return List.copyOf(missing);
    }

    /// The labels that are mixed: bins where the attribute has numbers.
    ///
    /// @param inputs where nothing is missing
    /// @param chosen canonical ones of {@link #parameters}
    /// @return a row an item
    public ItemCategories labels(Inputs inputs, Parameters chosen) {
        String name = chosen.text(attribute);
        Optional<Numbers> numbers = inputs.itemAttributes().numbers(name);
        return numbers.isPresent()
                ? ItemBins.of(
                        numbers.get(), inputs.catalogue(), (int) chosen.number(ItemBins.BINS), inputs.items(), absolute)
                : ItemLabels.of(inputs, name);
    }

    /// What a rank weighs.
    ///
    /// @param chosen canonical ones of {@link #parameters}
    /// @return weights
    public Discount weights(Parameters chosen) {
        switch (chosen.text(weight)) {
            case "log2":
                return Discount.LOG2;
            case "reciprocal":
                return Discount.RECIPROCAL;
            default:
                return Discount.NONE;
        }
    }

    /// How a list is compared with a reference.
    ///
    /// @param chosen canonical ones of {@link #parameters}
    /// @return for any number of threads
    public Comparison comparison(Parameters chosen) {
        Divergence form = Divergence.of(chosen.text(divergence));
        double part = chosen.number(alpha);
        boolean both = chosen.is(smoothing, "both");
        return chosen.is(direction, "reference-list")
                ? (other, list) -> form.between(other, list, part, both)
                : (other, list) -> form.between(list, other, part, both);
    }

    /// How far a list is from something else.
    @FunctionalInterface
    public interface Comparison {
        /// The distance.
        ///
        /// @param reference not empty
        /// @param list not empty
        /// @return at least 0
        double of(Mix reference, Mix list);
    }

    /// Scorers of a metric with these values.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    /// @param inputs where nothing is missing
    /// @param chosen canonical ones of {@link #parameters}
    /// @return makes a scorer for one thread
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters chosen) {
        ItemCategories labels = labels(inputs, chosen);
        Discount weights = weights(chosen);
        Comparison comparison = comparison(chosen);
        String against = chosen.text(reference);
        return () -> new MixScorer(
                cutoffs, weights, comparison, new Mix(labels), ReferenceMix.of(against, inputs, new Mix(labels)));
    }
}
