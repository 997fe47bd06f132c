package org.recscope.analytics.study.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;

/// Which segments are shown, and how.
///
/// @param by an attribute or two crossed, as the evaluation was asked: `activity*taste`
/// @param minUsers segments in which the metric looked at has a value for fewer users are left out: few users, wide
///     intervals, and a glance would find the widest
/// @param order in which order they stand
/// @param most no more than this many, the largest ones
public record SegmentChoice(String by, int minUsers, SegmentOrder order, int most) {
    /// Every segment, as the evaluation has them.
    ///
    /// @param by an attribute or two crossed
    /// @return a choice that leaves nothing out
    public static SegmentChoice all(String by) {
        return new SegmentChoice(by, 0, SegmentOrder.NAME, Integer.MAX_VALUE);
    }

    /// The segments that are shown.
    ///
    /// @param lens whose metric counts and sorts; its own segment does not matter
    /// @return segments in the order asked for
    public List<SegmentKey> segments(Lens lens) {
        List<Candidate> all = lens.evaluation().segments(by).stream()
                .map(segment -> new Candidate(segment, users(lens, segment), rating(lens, segment)))
                .toList();
        Set<Candidate> largest = all.stream()
                .filter(candidate -> candidate.users >= minUsers)
                .sorted(Candidate.LARGEST_FIRST)
                .limit(most)
                .collect(Collectors.toSet());
        Stream<Candidate> kept = all.stream().filter(largest::contains);
        Stream<Candidate> ordered = switch (order) {
            case NAME -> kept;
            case USERS -> kept.sorted(Candidate.LARGEST_FIRST);
            case VALUE -> kept.sorted(Candidate.BEST_FIRST);
        };
        return ordered.map(Candidate::segment).toList();
    }

    private record Candidate(SegmentKey segment, long users, double rating) {
        static final Comparator<Candidate> LARGEST_FIRST =
                Comparator.comparingLong(Candidate::users).reversed();
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::rating).reversed();
    }

    /// How many users of a segment have a value of the metric looked at; the most of any run.
    ///
    /// @param lens what is looked at
    /// @param segment one of its evaluation's
    /// @return users
    static long users(Lens lens, SegmentKey segment) {
        long users = 0;
        for (int run = 0; run < lens.runs().size(); run++) {
            users = Math.max(
                    users, lens.withSegment(segment).summary(run, lens.index()).defined());
        }
        return users;
    }

    /// Higher is better; segments without a value come last.
    private static double rating(Lens lens, SegmentKey segment) {
        int sign = MetricWords.sign(lens.metric()) < 0 ? -1 : 1;
        double sum = 0;
        int runs = 0;
        for (int run = 0; run < lens.runs().size(); run++) {
            Summary summary = lens.withSegment(segment).summary(run, lens.index());
            if (!Double.isNaN(summary.mean())) {
                sum += summary.mean();
                runs++;
            }
        }
        return runs == 0 ? Double.NEGATIVE_INFINITY : sign * sum / runs;
    }
}
