package org.recscope.app.workspace;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.kernel.data.CodeSet;

/// Which users are looked at, from wide to narrow: all · those of a filter · those selected · one of them. Every view
/// shows the same selection.
///
/// @param filter the segment that everything is restricted to, or null
/// @param users the users picked within it, or null
/// @param primary the one user whose lists are shown
public record Selection(
        @Nullable SegmentKey filter, @Nullable CodeSet users, OptionalInt primary) {
    /// Everybody.
    public static final Selection ALL = new Selection(null, null, OptionalInt.empty());

    /// Everybody of a segment.
    ///
    /// @param segment the segment
    /// @return a selection without picked users
    public static Selection of(SegmentKey segment) {
        return new Selection(segment, null, OptionalInt.empty());
    }

    /// Whether nobody is left out.
    ///
    /// @return true without filter and picked users
    public boolean isAll() {
        return filter == null && users == null;
    }

    /// The same with other users picked.
    ///
    /// @param picked the users, or null for all of the filter
    /// @return the narrower selection
    public Selection withUsers(@Nullable CodeSet picked) {
        return new Selection(filter, picked, primary);
    }

    /// The same with one user in front.
    ///
    /// @param user a user's code
    /// @return the selection
    public Selection withPrimary(int user) {
        return new Selection(filter, users, OptionalInt.of(user));
    }
}
