package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.data.CodeSet;

/// Users whose value of a measure lies in a range: what a brush picks.
///
/// @param measure what they are told apart by
/// @param low the smallest value, included
/// @param high the largest value, included
/// @param users those it picks
public record UserRange(UserMeasure measure, double low, double high, CodeSet users) {
    /// Picks the users of a range; those without a value are never in it.
    ///
    /// @param measure what they are told apart by
    /// @param values of the measure, by user
    /// @param low the smallest value, included
    /// @param high the largest value, included
    /// @return the range with its users
    public static UserRange of(UserMeasure measure, double[] values, double low, double high) {
        return new UserRange(
                measure, low, high, CodeSet.of(values.length, user -> values[user] >= low && values[user] <= high));
    }

    /// The range in words.
    ///
    /// @param result the study's
    /// @param words the language
    /// @return `history length 5 to 20`
    public String text(StudyResult result, Words words) {
        return words.get(
                "measure.range", measure.name(result, words), NumberStyle.AUTO.text(low), NumberStyle.AUTO.text(high));
    }
}
