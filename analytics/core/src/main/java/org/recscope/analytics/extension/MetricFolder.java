package org.recscope.analytics.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.OwnMetric;
import org.recscope.kernel.metric.Metric;

/// The folder of a user's own metrics: every jar in it, by name, those of folders below it not.
///
/// @param metrics those that fit, in the order of their jars and, in a jar, of its list
/// @param problems what is wrong with the others; nothing of it keeps the program from its work
public record MetricFolder(List<OwnMetric> metrics, List<Problem> problems) {
    /// No metrics of one's own.
    public static final MetricFolder NONE = new MetricFolder(List.of(), List.of());

    /// What the folder is called below that of the settings.
    public static final String NAME = "metrics";

    private static final String PROPERTY = "recscope.metrics";
    private static final String VARIABLE = "RECSCOPE_METRICS";

    /// Keeps copies.
    public MetricFolder {
        metrics = List.copyOf(metrics);
        problems = List.copyOf(problems);
    }

    /// Where it is, when no command says otherwise: `-Drecscope.metrics`, else the variable `RECSCOPE_METRICS`, else
    /// {@value #NAME} in the folder of the settings.
    ///
    /// @param properties the system's properties
    /// @param environment the environment's variables
    /// @param settings the folder of the settings
    /// @return a folder, perhaps not there
    public static Path place(Properties properties, Map<String, String> environment, Path settings) {
        for (String chosen : List.of(properties.getProperty(PROPERTY, ""), environment.getOrDefault(VARIABLE, ""))) {
            if (!chosen.isBlank()) {
                return Path.of(chosen.strip());
            }
        }
        return settings.resolve(NAME);
    }

    /// Reads all jars of a folder. The classes stay loaded as long as the program runs.
    ///
    /// @param folder perhaps not there: then there are none
    /// @return metrics and problems
    public static MetricFolder read(Path folder) {
        List<OwnMetric> metrics = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (Path jar : jars(folder, problems)) {
            try {
                MetricJar opened = MetricJar.open(jar);
                problems.addAll(opened.problems());
                for (Metric metric : opened.metrics()) {
                    taken(jar, metric.family(), taken)
                            .ifPresentOrElse(
                                    problems::add,
                                    () -> metrics.add(new OwnMetric(metric, opened.file(), opened.sha256())));
                }
            } catch (LoadingException e) {
                problems.addAll(e.problems());
            }
        }
        return new MetricFolder(metrics, problems);
    }

    /// Makes them metrics of this program, in place of those brought before.
    ///
    /// @return this
    public MetricFolder bring() {
        MetricCatalogue.bring(metrics);
        return this;
    }

    private static List<Path> jars(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(new Problem.Unreadable(
                    folder, "cannot be listed: " + e.getMessage(), "Allow this user to read the folder of metrics."));
            return List.of();
        }
    }

    /// Whether a name is somebody else's already; from now on it is this jar's where it was not.
    private static Optional<Problem> taken(Path jar, String family, Map<String, String> taken) {
        boolean shipped = MetricCatalogue.shipped().stream()
                .anyMatch(metric -> metric.family().equals(family));
        String owner = shipped ? "Recscope itself" : taken.putIfAbsent(family, String.valueOf(jar.getFileName()));
        return owner == null
                ? Optional.empty()
                : Optional.of(new Problem.Remark(
                        Severity.WARNING,
                        jar,
                        null,
                        "has a metric '" + family + "', and so has " + owner,
                        "The one of the jar is left out; give it another name in its description."));
    }
}
