package org.recscope.analytics.extension;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.recscope.analytics.loading.FileHash;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.metric.Contract;
import org.recscope.kernel.metric.Metric;

/// One jar of metrics: those it lists in `META-INF/services/org.recscope.kernel.metric.Metric`, made by a loader of its
/// own, so that the libraries of two jars do not meet.
///
/// @param file the jar's name
/// @param sha256 of its bytes, in hexadecimal digits
/// @param metrics those that fit, in the order listed
/// @param problems what is wrong with the others
record MetricJar(String file, String sha256, List<Metric> metrics, List<Problem> problems) {
    static final String LIST = "META-INF/services/org.recscope.kernel.metric.Metric";

    private static final String REBUILD =
            "Build it against the recscope-kernel of this program, whose contract is " + Contract.VERSION + ".";

    MetricJar {
        metrics = List.copyOf(metrics);
        problems = List.copyOf(problems);
    }

    /// Reads a jar and makes its metrics.
    ///
    /// @throws LoadingException when nothing of it can be used
    static MetricJar open(Path jar) throws LoadingException {
        String sha256;
        try {
            check(jar);
            sha256 = FileHash.of(jar);
        } catch (IOException | SecurityException e) {
            throw new LoadingException(
                    new Problem.Unreadable(
                            jar,
                            "cannot be read as a jar of metrics: " + e.getMessage(),
                            "Build it again, or take it out of the folder of metrics."),
                    e);
        }
        List<Problem> problems = new ArrayList<>();
        List<Metric> metrics = metrics(jar, problems);
        return new MetricJar(String.valueOf(jar.getFileName()), sha256, metrics, problems);
    }

    /// A jar that opens, lists metrics, and was made for this contract where it says so.
    private static void check(Path jar) throws IOException, LoadingException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<String> contract = contract(file.getManifest());
            if (contract.isPresent() && !contract.get().equals(String.valueOf(Contract.VERSION))) {
                throw new LoadingException(remark(
                        Severity.FATAL,
                        jar,
                        "was made for contract " + contract.get() + " of metrics, not for " + Contract.VERSION,
                        REBUILD));
            }
            if (file.getEntry(LIST) == null) {
                throw new LoadingException(remark(
                        Severity.FATAL,
                        jar,
                        "lists no metrics",
                        "Name the classes of its metrics, one a line, in " + LIST + " inside the jar."));
            }
        }
    }

    private static Optional<String> contract(Manifest manifest) {
        return Optional.ofNullable(manifest)
                .map(found -> found.getMainAttributes().getValue(Contract.MANIFEST))
                .map(String::strip);
    }

    /// The loader stays open: classes are loaded when they are first used.
    @SuppressWarnings("resource")
    private static List<Metric> metrics(Path jar, List<Problem> problems) {
        URLClassLoader loader = new URLClassLoader(
                "metrics of " + jar.getFileName(), new URL[] {url(jar)}, Metric.class.getClassLoader());
        Iterator<ServiceLoader.Provider<Metric>> providers =
                ServiceLoader.load(Metric.class, loader).stream().iterator();
        List<Metric> metrics = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    ServiceLoader.Provider<Metric> provider = providers.next();
                    if (provider.type().getClassLoader() == loader) {
                        metrics.add(Fitness.checked(provider.get()));
                    }
                }
            } catch (ServiceConfigurationError e) {
                problems.add(remark(Severity.WARNING, jar, "has a metric that cannot be made: " + words(e), remedy(e)));
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                problems.add(remark(Severity.WARNING, jar, "has a metric that does not fit: " + words(e), remedy(e)));
            }
        }
        return metrics;
    }

    private static String words(Throwable thrown) {
        return switch (thrown) {
            case Fitness.Misfit misfit -> String.valueOf(misfit.getMessage());
            case ServiceConfigurationError listed when listed.getCause() != null -> String.valueOf(listed.getCause());
            case ServiceConfigurationError listed ->
                String.valueOf(listed.getMessage()).replace(Metric.class.getName() + ": ", "");
            default -> thrown.toString();
        };
    }

    private static String remedy(Throwable thrown) {
        return switch (thrown) {
            case Fitness.Misfit misfit -> "Mend it; the jar's other metrics are used.";
            case UnsupportedClassVersionError newer ->
                "It was compiled for a newer Java than " + Runtime.version().feature() + "; compile it with --release "
                        + "17 to " + Runtime.version().feature() + ".";
            case NoClassDefFoundError missing ->
                "A class it needs is not in the jar: pack it in, or build the jar against the recscope-kernel of this "
                        + "program.";
            case LinkageError other -> REBUILD;
            case ServiceConfigurationError made when made.getCause() instanceof LinkageError linkage -> remedy(linkage);
            case ServiceConfigurationError made
            when made.getCause() != null ->
                "Give it a public constructor without parameters that throws nothing; the jar's other metrics are used.";
            case ServiceConfigurationError listed -> "Mend the list " + LIST + " in the jar.";
            default -> "Mend it; the jar's other metrics are used.";
        };
    }

    private static Problem remark(Severity severity, Path jar, String reason, String remedy) {
        return new Problem.Remark(severity, jar, null, reason, remedy);
    }

    private static URL url(Path jar) {
        try {
            return new File(jar.toString()).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar + " has no address", e);
        }
    }
}
