package org.recscope.analytics.sample.run;

import java.util.Locale;
import org.recscope.analytics.sample.world.World;

/// The three runs. Planted: accuracy falls from accurate over diverse to popular, diversity and coverage from diverse
/// over accurate to popular.
public enum Run {
    /// The same popular articles for everybody.
    POPULAR {
        @Override
        public Recommender recommender(World world, long seed) {
            return new Popular(world);
        }
    },
    /// What the reader's history and the popularity at the split make likely, with errors.
    ACCURATE {
        @Override
        public Recommender recommender(World world, long seed) {
            return new Accurate(world, seed);
        }
    },
    /// The same knowledge, ranked again so that categories keep their proportions.
    DIVERSE {
        @Override
        public Recommender recommender(World world, long seed) {
            return new Diverse(world, seed);
        }
    };

    /// A recommender of this run, for one thread.
    ///
    /// @param world whose readers it serves
    /// @param seed of its errors
    /// @return a new one
    public abstract Recommender recommender(World world, long seed);

    /// The name of the run.
    ///
    /// @return lower case
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
