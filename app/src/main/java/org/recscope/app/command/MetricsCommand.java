package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists metrics, or explains one.
@Command(
        name = "metrics",
        mixinStandardHelpOptions = true,
        header = "Lists the metrics and profiles there are, or says what one metric is and what it leaves open.",
        descriptionHeading = "%n",
        description =
                "Without a name: every metric with its question. With a name: formula, range, source, choices, and "
                        + "what each profile means by it.",
        parameterListHeading = "%nMetric:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  recscope metrics", "  recscope metrics ap"})
final class MetricsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "METRIC", description = "A metric's name, as in ndcg.")
    private @Nullable String family;

    @Option(names = "--markdown", description = "Prints the tables of profiles and metrics as the guide has them.")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            CatalogueTables.lines().forEach(out::println);
        } else if (family == null) {
            list(out);
        } else {
            one(family, out);
        }
        return 0;
    }

    private static void list(PrintWriter out) {
        MetricCatalogue.shipped().forEach(metric -> line(metric, out));
        if (!MetricCatalogue.own().isEmpty()) {
            out.println();
            out.println("Your own:");
            MetricCatalogue.own().forEach(own -> line(own.metric(), out));
        }
        out.println();
        for (Profile profile : Profiles.all()) {
            out.printf("%-20s %s%n", profile.name(), profile.words());
        }
    }

    private static void line(Metric metric, PrintWriter out) {
        out.printf("%-20s %s%n", metric.family(), metric.description().question());
    }

    private void one(String name, PrintWriter out) {
        if (MetricCatalogue.find(name).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no metric '" + name + "'. "
                            + Suggestion.nearest(name, MetricCatalogue.families())
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("'recscope metrics' lists those there are."));
        }
        Metric metric = MetricCatalogue.get(name);
        out.println(metric.description().label() + ": " + metric.description().question());
        out.println("  " + metric.description().formula());
        out.println("  range " + metric.description().range() + "; source: "
                + metric.description().source());
        MetricCatalogue.own(name)
                .ifPresent(own -> out.println("  your own, from " + own.file() + ", sha256 " + own.sha256()));
        for (Parameter parameter : metric.parameters()) {
            out.println("  " + parameter.name() + "=" + parameter.initial() + ": " + parameter.words() + "; "
                    + parameter.range());
        }
        List<Profile> profiles = Profiles.all();
        for (Profile profile : profiles) {
            out.printf("  %-20s %s%n", profile.name(), profile.meaning(new MetricName(name, 10)));
        }
    }
}
