package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recscope.analytics.evaluation.Failure;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.OwnMetric;

/// What a user's own metric threw, as a problem of the jar it came in.
final class MetricFailures {
    private MetricFailures() {}

    static Problem problem(Failure failure) {
        String jar = MetricCatalogue.own(failure.metric().family())
                .map(OwnMetric::file)
                .orElse("A metric");
        String where = failure.run() == null ? "" : " in run " + failure.run();
        return new Problem.Remark(
                Severity.WARNING,
                Path.of(jar),
                null,
                "has a metric '" + failure.metric() + "' that failed" + where + users(failure),
                "It is undefined there; everything else is as it would be without it.");
    }

    private static String users(Failure failure) {
        String examples = failure.examples().stream()
                .map(each -> each.user() == null ? each.thrown() : "user " + each.user() + ": " + each.thrown())
                .collect(Collectors.joining("; "));
        if (failure.users() == 0) {
            return " as a whole: " + examples;
        }
        boolean all =
                failure.users() == Objects.requireNonNull(failure.examples()).size();
        return " for " + String.format(Locale.ROOT, "%,d", failure.users())
                + (failure.users() == 1 ? " user" : " users") + (all ? ": " : ", the first: ") + examples;
    }
}
