package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.explain.Choice;
import org.recscope.analytics.study.explain.Explainer;
import org.recscope.analytics.study.explain.Explanation;
import org.recscope.kernel.metric.MetricName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says why two programs print different numbers for the same files.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header =
                "Says why two programs print different numbers: shares their gap out over what they decide differently.",
        descriptionHeading = "%n",
        description =
                "Computes the metric by both profiles and by every mix of the two. A choice's part is what it changes "
                        + "on average over all orders in which the choices can be changed; the parts add up to the gap.",
        parameterListHeading = "%nMetric:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  recscope explain ndcg@10 --as rectools --against trec_eval \\",
            "      --truth test.csv --run knn=knn.csv"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "METRIC", description = "What both programs compute, as in ndcg@10.")
    private String metric = "";

    @Parameters(
            arity = "0..1",
            index = "1",
            paramLabel = "STUDY",
            description = "A saved study, as in news.recscope; else files by --truth and --run.")
    private @Nullable Path saved;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PROFILE",
            completionCandidates = QuestionOptions.ProfileNames.class,
            description = "The one program: one of ${COMPLETION-CANDIDATES}.")
    private String as = "";

    @Option(names = "--against", paramLabel = "PROFILE", description = "The other program (default: recscope).")
    private String against = "recscope";

    @Mixin
    private FileOptions files;

    @Option(
            names = "--relevant-from",
            paramLabel = "GRADE",
            description = "The least grade that is relevant (default: every grade above 0).")
    private @Nullable Double relevantFrom;

    @Option(names = "--graded", description = "Grades weigh although there is a threshold.")
    private boolean graded;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException {
        try {
            Convention one = QuestionOptions.convention(as);
            Convention other = QuestionOptions.convention(against);
            MetricName asked = QuestionOptions.metrics(List.of(metric)).get(0);
            List<Explanation> explanations = Explainer.explain(
                    study().withConvention(other), asked, one, other, work.threads(), work.progress());
            print(asked, one, other, explanations);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Study study() throws LoadingException {
        Study study = files.study(saved);
        OptionalDouble from = relevantFrom == null ? study.relevantFrom() : OptionalDouble.of(relevantFrom);
        return study.withRelevance(from, graded || study.graded());
    }

    private void print(MetricName asked, Convention one, Convention other, List<Explanation> explanations) {
        PrintWriter out = spec.commandLine().getOut();
        for (Explanation explanation : explanations) {
            out.println(explanation.run() + ": " + asked);
            line(
                    out,
                    "  as " + as,
                    explanation.as(),
                    one.meaning(List.of(asked)).get(0) + reading(one));
            line(
                    out,
                    "  against " + against,
                    explanation.against(),
                    other.meaning(List.of(asked)).get(0) + reading(other));
            line(out, "  gap", explanation.gap(), "");
            out.println(
                    explanation.averaged()
                            ? "  of which, on average over all orders of change:"
                            : "  of which, changed one after the other:");
            explanation.parts().forEach(part -> part(out, part, explanation.gap()));
            if (!explanation.witnesses().isEmpty()) {
                out.println("  users who show it:");
            }
            for (Explanation.Witness user : explanation.witnesses()) {
                out.println("    " + user.user() + ": " + number(user.as()) + " against " + number(user.against()));
            }
            out.println();
        }
        out.flush();
    }

    private static String reading(Convention convention) {
        String reading = convention.reading().toString();
        return reading.isEmpty() ? "" : ", lists read by " + reading;
    }

    private static void line(PrintWriter out, String name, double value, String words) {
        out.println(String.format(Locale.ROOT, "%-34s %10s  %s", name, number(value), words)
                .stripTrailing());
    }

    private static void part(PrintWriter out, Explanation.Part part, double gap) {
        Choice choice = part.choice();
        String share =
                gap == 0 || !Double.isFinite(gap) ? "" : String.format(Locale.ROOT, "%6.1f %%  ", percent(part, gap));
        line(out, "    " + choice.name(), part.part(), share + choice.from() + " → " + choice.to());
    }

    /// A part of nothing is 0, never −0.
    private static double percent(Explanation.Part part, double gap) {
        double share = 100 * part.part() / gap;
        return Math.abs(share) < 0.05 ? 0 : share;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.6f", value);
    }
}
