package org.recscope.analytics.experiment.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.experiment.bayes.BetaBelief;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// The settings of a question as words, by the names of their options: as they stand in a study and on the switches of
/// the window. A setting that is not named stays as it is. One name and one line below add a setting.
public final class SettingWords {
    /// What can be set.
    public static final List<String> NAMES = List.of(
            "cluster",
            "control",
            "weight",
            "alpha",
            "lift",
            "test",
            "correction",
            "decide",
            "replicates",
            "seed",
            "sequential",
            "tuning",
            "mixing",
            "planned",
            "looks",
            "spending",
            "prior",
            "share-prior",
            "sure",
            "stratify",
            "model",
            "feature",
            "folds",
            "target",
            "power",
            "slices");

    private static final String OBRIEN_FLEMING = "obf";

    private final Map<String, String> words;

    private SettingWords(Map<String, String> words) {
        this.words = words;
    }

    /// The question with what the words say.
    ///
    /// @param question as it is
    /// @param words by name; weights as in `control=50,treatment=50`, looks as in `0.5,1`
    /// @return the question
    /// @throws IllegalArgumentException naming the setting that is not understood, and what would be
    public static ExperimentQuestion apply(ExperimentQuestion question, Map<String, String> words) {
        for (String name : words.keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no setting '" + name + "'; there are " + String.join(", ", NAMES));
            }
        }
        SettingWords its = new SettingWords(words);
        LogColumns columns = question.columns();
        return question.with(new LogColumns(
                        columns.unit(),
                        columns.variant(),
                        columns.day(),
                        words.getOrDefault("cluster", columns.cluster())))
                .with(its.allocation(question.allocation()))
                .with(its.inference(question.inference()))
                .with(its.watching(question.watching()))
                .with(its.beliefs(question.beliefs()))
                .with(its.adjustment(question.adjustment()))
                .with(new Target(
                        its.number("target", question.target().lift()),
                        its.number("power", question.target().power())))
                .withSearched(its.list("slices", question.searched()));
    }

    /// How effects are told from chance, by the words alone.
    ///
    /// @param words by name
    /// @return the defaults where nothing is said
    /// @throws IllegalArgumentException naming the setting that is not understood, and what would be
    public static Inference inference(Map<String, String> words) {
        return new SettingWords(words).inference(Inference.DEFAULT);
    }

    /// The words that a setting with few possible values takes.
    ///
    /// @param name of the setting
    /// @return the words, the default first; none where it is a number, a name or a list
    public static List<String> choices(String name) {
        return switch (name) {
            case "lift" -> words(Lift.values());
            case "test" -> words(TestKind.values());
            case "correction" ->
                Arrays.stream(Correction.values()).map(Correction::word).toList();
            case "decide" -> words(Basis.values());
            case "sequential" -> words(SequentialMethod.values());
            case "model" -> words(OutcomeModel.values());
            default -> List.of();
        };
    }

    private Allocation allocation(Allocation usual) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String part : list("weight", List.of())) {
            int equals = part.lastIndexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("weight must be written as in control=50, was " + part);
            }
            weights.put(part.substring(0, equals).strip(), number("weight", part.substring(equals + 1)));
        }
        return new Allocation(
                words.getOrDefault("control", usual.control()), weights.isEmpty() ? usual.weights() : weights);
    }

    private Inference inference(Inference usual) {
        return new Inference(
                number("alpha", usual.alpha()),
                constant("test", usual.test()),
                constant("lift", usual.lift()),
                Correction.of(
                        words.getOrDefault("correction", usual.correction().word())),
                constant("decide", usual.basis()),
                (int) number("replicates", usual.replicates()),
                (long) number("seed", usual.seed()));
    }

    private Watching watching(Watching usual) {
        LookPlan plan = usual.looks();
        String spending = words.getOrDefault("spending", "");
        boolean named = spending.isBlank() || spending.strip().equals(OBRIEN_FLEMING);
        LookPlan planned = new LookPlan(
                number("planned", plan.units()), plan.shares(), named ? plan.power() : number("spending", spending));
        return new Watching(
                constant("sequential", usual.method()),
                number("tuning", usual.tuning()),
                number("mixing", usual.mixing()),
                looks(planned));
    }

    /// How many, or at which shares of the planned units.
    private LookPlan looks(LookPlan plan) {
        List<String> parts = list("looks", List.of());
        if (parts.size() == 1
                && parts.getFirst().matches("[1-9][0-9]{0,3}")
                && !parts.getFirst().equals("1")) {
            return plan.evenly(Integer.parseInt(parts.getFirst()));
        }
        return parts.isEmpty()
                ? plan
                : new LookPlan(
                        plan.units(),
                        parts.stream().map(share -> number("looks", share)).toList(),
                        plan.power());
    }

    private Beliefs beliefs(Beliefs usual) {
        List<String> lift = list("prior", List.of());
        List<String> share = list("share-prior", List.of());
        double mean = lift.size() > 1 ? number("prior", lift.getFirst()) : 0;
        double deviation = lift.isEmpty() ? 0 : number("prior", lift.getLast());
        return new Beliefs(
                lift.isEmpty() ? usual.lift() : new NormalBelief(mean, deviation * deviation),
                share.isEmpty()
                        ? usual.share()
                        : new BetaBelief(
                                number("share-prior", share.getFirst()), number("share-prior", share.getLast())),
                usual.exact() || !share.isEmpty(),
                number("sure", usual.sure()));
    }

    private Adjustment adjustment(Adjustment usual) {
        return new Adjustment(
                list("stratify", usual.strata()),
                constant("model", usual.model()),
                list("feature", usual.features()),
                (int) number("folds", usual.folds()));
    }

    private List<String> list(String name, List<String> usual) {
        String text = words.get(name);
        return text == null
                ? usual
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private double number(String name, double usual) {
        String text = words.get(name);
        return text == null ? usual : number(name, text);
    }

    private static double number(String name, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, was " + text, e);
        }
    }

    private <E extends Enum<E>> E constant(String name, E usual) {
        String text = words.get(name);
        if (text == null) {
            return usual;
        }
        E[] all = usual.getDeclaringClass().getEnumConstants();
        for (E each : all) {
            if (each.name().equalsIgnoreCase(text.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(name + " must be " + String.join(", ", words(all)) + ", was " + text);
    }

    private static List<String> words(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
