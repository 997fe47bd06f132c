package org.recscope.app.workspace;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.figures.UserRange;

/// Which users are looked at, from wide to narrow: all · those of a filter · those of a range · one of them. Every view
/// shows the same selection.
///
/// @param filter the segment that everything is restricted to, or null
/// @param range what they are narrowed down to, or null
/// @param primary the one user whose lists are shown
public record Selection(
        @Nullable SegmentKey filter, @Nullable UserRange range, OptionalInt primary) {
    /// Everybody.
    public static final Selection ALL = new Selection(null, null, OptionalInt.empty());

    /// Everybody of a segment.
    ///
    /// @param segment the segment
    /// @return a selection without a range
    public static Selection of(SegmentKey segment) {
        return new Selection(segment, null, OptionalInt.empty());
    }

    /// Whether nobody is left out.
    ///
    /// @return true without filter and range
    public boolean isAll() {
        return filter == null && range == null;
    }

    /// Everybody of another segment, in the same range.
    ///
    /// @param segment the segment, or null for no filter
    /// @return the selection
    public Selection withFilter(@Nullable SegmentKey segment) {
        return new Selection(segment, range, primary);
    }

    /// The same users, of another range.
    ///
    /// @param chosen the range, or null for all of the filter
    /// @return the selection
    public Selection withRange(@Nullable UserRange chosen) {
        return new Selection(filter, chosen, primary);
    }

    /// The same with one user in front.
    ///
    /// @param user a user's code
    /// @return the selection
    public Selection withPrimary(int user) {
        return new Selection(filter, range, OptionalInt.of(user));
    }
}
