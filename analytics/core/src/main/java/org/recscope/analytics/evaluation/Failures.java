package org.recscope.analytics.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.guard.Guard;
import org.recscope.kernel.guard.Mishap;

/// What a guard kept, with the names of runs and users.
final class Failures {
    private Failures() {}

    static List<Failure> of(Guard guard, Dataset data) {
        return guard.mishaps().stream()
                .map(mishap -> new Failure(
                        mishap.metric(),
                        run(mishap.run(), data),
                        mishap.users(),
                        mishap.examples().stream()
                                .map(each -> new Failure.Example(user(each.user(), data), each.thrown()))
                                .toList()))
                .toList();
    }

    private static @Nullable String run(int run, Dataset data) {
        return run == Mishap.NO_RUN ? null : data.runs().get(run).name();
    }

    private static @Nullable String user(int user, Dataset data) {
        return user == Mishap.NO_USER ? null : data.users().id(user);
    }
}
