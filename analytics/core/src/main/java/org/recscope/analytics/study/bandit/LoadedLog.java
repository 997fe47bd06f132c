package org.recscope.analytics.study.bandit;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.SlateLog;
import org.recscope.kernel.data.Attribute;

/// A log as it was read.
///
/// @param log the rows
/// @param actions what actions are called, by number
/// @param positions what places are called, by number
/// @param users what users are called, by number; none where rows are independent
/// @param attributes what rows can be cut by, and what a model may look at
/// @param categories the category of each action, by number; empty where none is known
/// @param slates the lists that rows belong to; empty where they are none
/// @param problems warnings about the files
record LoadedLog(
        BanditLog log,
        List<String> actions,
        List<String> positions,
        List<String> users,
        List<Attribute> attributes,
        Optional<int[]> categories,
        Optional<SlateLog> slates,
        List<Problem> problems) {
    Attribute attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
