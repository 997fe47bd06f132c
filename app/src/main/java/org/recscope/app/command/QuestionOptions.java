package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.Study;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.MetricWords;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.metric.MetricName;
import picocli.CommandLine.Option;

/// What is asked of the files, as options. What is not given leaves a study as it was.
final class QuestionOptions {

    @Option(
            names = "--relevant-from",
            order = 20,
            paramLabel = "GRADE",
            description =
                    "The least grade that is relevant, as in 4 for ratings of 1 to 5. Without it every row of the "
                            + "truth is relevant, or every one with a grade above 0.")
    private @Nullable Double relevantFrom;

    @Option(names = "--graded", order = 21, description = "Grades weigh in ndcg although --relevant-from is given.")
    private boolean graded;

    @Option(
            names = "--metric",
            order = 22,
            arity = "1..*",
            paramLabel = "NAME[@K[,K...]]",
            description =
                    "What to compute, as in ndcg@10 recall@20; 'recscope metrics' lists all there is. At several lengths "
                            + "of the list as in ndcg@5,10,20; all@10 is every metric; without @K the whole list counts "
                            + "(default: what the study asks; without any, evaluate takes one or two of each kind at "
                            + "10, compare takes ndcg@10).")
    private List<String> metrics = List.of();

    @Option(
            names = "--by",
            order = 23,
            arity = "1..*",
            paramLabel = "ATTRIBUTE",
            description =
                    "Cuts users into segments by a column of the users file; two are crossed as 'activity*taste'; "
                            + "conditions make one segment, as in 'activity=light & age=21..55', all others another.")
    private List<String> by = List.of();

    @Option(
            names = "--seed",
            order = 24,
            paramLabel = "N",
            description = "What all chance starts from; stated in every result (default: 1).")
    private @Nullable Long seed;

    @Option(
            names = "--profile",
            order = 25,
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description = {
                "Computes metrics as another program does, defects included; shown beside every number. "
                        + "One of ${COMPLETION-CANDIDATES} (default: recscope)."
            })
    private @Nullable String profile;

    @Option(
            names = "--reading",
            order = 26,
            arity = "1..*",
            paramLabel = "CHOICE",
            description = {
                "Reads lists otherwise than the profile: order=rank|score, ties=expected|file|docno|best|worst, "
                        + "duplicates=first|last|counted, ranks=order|stated, outside=kept|dropped."
            })
    private List<String> reading = List.of();

    /// The profiles, for the help.
    static final class ProfileNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ProfileNames() {
            super(Profiles.all().stream().map(Profile::name).toList());
        }
    }

    /// A study asked what the options ask.
    ///
    /// @param study what stands where an option is not given
    /// @throws IllegalArgumentException when a metric or number makes no sense; the message says what would
    Study apply(Study study) {
        Study asked = study;
        if (relevantFrom != null || graded) {
            OptionalDouble from = relevantFrom == null ? study.relevantFrom() : OptionalDouble.of(finite(relevantFrom));
            asked = asked.withRelevance(from, graded || study.graded());
        }
        if (profile != null) {
            asked = asked.withConvention(convention(profile));
        }
        if (!reading.isEmpty()) {
            asked = asked.withConvention(asked.convention().with(reading));
        }
        if (!metrics.isEmpty()) {
            asked = asked.withMetrics(asked.convention().meaning(metrics(metrics)));
        } else if (profile != null) {
            asked = asked.withMetrics(asked.convention().meaning(asked.metrics()));
        }
        if (!by.isEmpty()) {
            asked = asked.withBy(by.stream().map(String::strip).distinct().toList());
        }
        return seed == null ? asked : asked.withSeed(seed);
    }

    /// The convention of a profile.
    ///
    /// @throws IllegalArgumentException when there is none of that name; the message says which was meant
    static Convention convention(String name) {
        List<String> known = new ProfileNames();
        if (known.contains(name.strip())) {
            return Convention.of(name);
        }
        throw new IllegalArgumentException("There is no profile '" + name + "'. "
                + Suggestion.nearest(name, known)
                        .map(near -> "Did you mean " + near + "? ")
                        .orElse("")
                + "The profiles are " + String.join(", ", known));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("--relevant-from must be a number, was " + value);
        }
        return value;
    }

    /// `ndcg@5,10,20`, `ndcg@10,recall@20`, `ndcg@10(ideal=k)`, `ild`, `all@10`: a number after a comma is another
    /// length
    /// for the metric before it.
    static List<MetricName> metrics(List<String> words) {
        List<MetricName> names = new ArrayList<>();
        for (String word : words) {
            for (String text : MetricWords.split(word)) {
                expand(text, text.split("[@(]", 2)[0], names);
            }
        }
        return names.stream().distinct().toList();
    }

    private static void expand(String text, String family, List<MetricName> names) {
        List<String> families = MetricCatalogue.families();
        if (family.equals("all")) {
            families.forEach(each -> names.add(parse(each + text.substring("all".length()))));
        } else if (families.contains(family)) {
            names.add(parse(text));
        } else {
            List<String> known = new ArrayList<>(families);
            known.add("all");
            throw new IllegalArgumentException("There is no metric '" + family + "'. "
                    + Suggestion.nearest(family, known)
                            .map(near -> "Did you mean " + near + text.substring(family.length()) + "? ")
                            .orElse("")
                    + "'recscope metrics' lists all there is");
        }
    }

    private static MetricName parse(String text) {
        MetricName name;
        try {
            name = MetricName.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a metric: write it like ndcg@10 or ndcg@10(ideal=k), with a whole "
                            + "number from 1 after the @",
                    e);
        }
        return MetricCatalogue.canonical(name);
    }
}
