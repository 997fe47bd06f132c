package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.distance.ProfileDistance;

/// The mean distance of an item to the user's history as a number to be weighed.
final class ProfileNumber implements WeightedScorer.ItemNumber {
    private final ProfileDistance profile;

    ProfileNumber(ProfileDistance profile) {
        this.profile = profile;
    }

    @Override
    public boolean toUser(int code) {
        return profile.toUser(code);
    }

    @Override
    public double of(int item) {
        return profile.of(item);
    }
}
