package org.recscope.kernel.metric.calibration;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Inputs;

/// The mix that a user's list is held against; for one thread.
interface ReferenceMix {
    /// Turns to a user.
    ///
    /// @return empty when the user has nothing of it; valid until the next user
    Mix of(int user);

    static ReferenceMix of(String name, Inputs inputs, Mix mix) {
        switch (name) {
            case "history":
                return new OfPairs(inputs.history(), mix);
            case "pool":
                return new OfPairs(inputs.truth(), mix);
            default:
                for (int item = inputs.catalogue().next(0);
                        item >= 0;
                        item = inputs.catalogue().next(item + 1)) {
                    mix.add(item);
                }
                return user -> mix;
        }
    }

    /// The items a user has in a history, or among the judged ones.
    final class OfPairs implements ReferenceMix {
        private final Interactions pairs;
        private final Mix mix;

        /// Whose items are in the mix: they serve all runs of a user.
        private int prepared = -1;

        OfPairs(Interactions pairs, Mix mix) {
            this.pairs = pairs;
            this.mix = mix;
        }

        @Override
        public Mix of(int user) {
            if (user != prepared) {
                mix.clear();
                for (int s = pairs.from(user); s < pairs.to(user); s++) {
                    mix.add(pairs.item(s));
                }
                prepared = user;
            }
            return mix;
        }
    }
}
