package org.recscope.analytics.study.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;

/// What some users read and what every run shows them, by category.
///
/// @param names of the categories
/// @param history shares in the history, or null without one
/// @param runs shares in the lists of each run
public record CategoryMix(List<String> names, @Nullable CategoryShares history, List<CategoryShares> runs) {
    /// Keeps copies of the lists.
    public CategoryMix {
        names = List.copyOf(names);
        runs = List.copyOf(runs);
    }

    /// Counts; for a large dataset not on a thread that anybody waits for.
    ///
    /// @param data with or without categories
    /// @param users whose history and lists
    /// @param k how many places of each list, ≥ 1
    /// @return empty when no file says the categories of items
    public static Optional<CategoryMix> of(Dataset data, CodeSet users, int k) {
        ItemCategories categories = data.categories();
        if (categories == null || categories.size() == 0) {
            return Optional.empty();
        }
        Interactions history = data.history();
        return Optional.of(new CategoryMix(
                categories.names(),
                history == null ? null : CategoryShares.ofHistory(history, categories, users),
                data.runs().stream()
                        .map(run -> CategoryShares.ofLists(run.lists(), categories, users, k))
                        .toList()));
    }

    /// The shares that decide the order of the categories.
    ///
    /// @return the history's, else the first run's
    CategoryShares reference() {
        CategoryShares read = history;
        return read == null ? runs.getFirst() : read;
    }
}
