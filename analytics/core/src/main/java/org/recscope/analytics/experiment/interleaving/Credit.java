package org.recscope.analytics.experiment.interleaving;

import java.util.List;

/// Which of two rankers an impression speaks for.
///
/// @param first credit of the first ranker
/// @param second credit of the second
public record Credit(double first, double second) {
    /// Team draft: a click speaks for the team that brought the item.
    ///
    /// Source: Radlinski, Kurup & Joachims 2008, doi:10.1145/1458082.1458092.
    ///
    /// @param shown items in the order they were shown
    /// @param firstTeam items the first ranker brought
    /// @param secondTeam items the second one brought
    /// @param clicks positions that were clicked, from 0
    /// @return how many clicks each has
    public static <T> Credit teamDraft(List<T> shown, List<T> firstTeam, List<T> secondTeam, Iterable<Integer> clicks) {
        int first = 0;
        int second = 0;
        for (int position : clicks) {
            T item = shown.get(position);
            first += firstTeam.contains(item) ? 1 : 0;
            second += secondTeam.contains(item) ? 1 : 0;
        }
        return new Credit(first, second);
    }

    /// Balanced interleaving: each ranker's clicks among as many of its best as were needed to build the list down to
    /// the lowest click.
    ///
    /// Source: Joachims 2003, Evaluating retrieval performance using clickthrough data.
    ///
    /// @param shown items in the order they were shown
    /// @param first the first ranking, best first
    /// @param second the second one
    /// @param clicks positions that were clicked, from 0
    /// @return how many clicks each has
    public static <T> Credit balanced(List<T> shown, List<T> first, List<T> second, Iterable<Integer> clicks) {
        int lowest = -1;
        for (int position : clicks) {
            lowest = Math.max(lowest, position);
        }
        if (lowest < 0) {
            return new Credit(0, 0);
        }
        T last = shown.get(lowest);
        int depth = Math.min(depth(first, last), depth(second, last));
        int a = 0;
        int b = 0;
        for (int position : clicks) {
            int inFirst = first.indexOf(shown.get(position));
            int inSecond = second.indexOf(shown.get(position));
            a += inFirst >= 0 && inFirst <= depth ? 1 : 0;
            b += inSecond >= 0 && inSecond <= depth ? 1 : 0;
        }
        return new Credit(a, b);
    }

    private static <T> int depth(List<T> ranking, T item) {
        int at = ranking.indexOf(item);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// Which ranker wins.
    ///
    /// @return above 0 for the first, below for the second, 0 for a tie
    public int sign() {
        return Double.compare(first, second);
    }
}
