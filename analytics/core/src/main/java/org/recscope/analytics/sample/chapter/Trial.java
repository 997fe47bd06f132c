package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.chance.Stream;

/// The two experiments. Both are planned with half of the units in each variant, by chance alone.
enum Trial {
    /// Allocated as planned; the treatment changes the click rate by a share that differs by subscription.
    SOUND("ab", Stream.ALLOCATION, Stream.EXPERIMENT, true, 0),
    /// The treatment changes nothing, but some of its units on mobile are lost before they are logged.
    BROKEN("ab_broken", Stream.BROKEN_ALLOCATION, Stream.BROKEN_EXPERIMENT, false, 0.30);

    /// Index of the device whose treated units the broken experiment loses.
    static final int LOSING_DEVICE = 0;

    final String file;
    final Stream allocation;
    final Stream conduct;
    final boolean works;
    final double loss;

    Trial(String file, Stream allocation, Stream conduct, boolean works, double loss) {
        this.file = file;
        this.allocation = allocation;
        this.conduct = conduct;
        this.works = works;
        this.loss = loss;
    }
}
