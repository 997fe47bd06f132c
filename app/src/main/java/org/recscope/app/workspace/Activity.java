package org.recscope.app.workspace;

import java.util.List;
import org.recscope.analytics.loading.problem.Problem;

/// What is being done with the study: nothing else can be on the screen.
public sealed interface Activity {
    /// Nothing under way and nothing failed.
    Activity IDLE = new Idle();

    /// Nothing is under way.
    record Idle() implements Activity {}

    /// The study is being evaluated.
    record Evaluating() implements Activity {}

    /// A study or its files could not be read.
    ///
    /// @param problems what is wrong, each with a remedy
    record Refused(List<Problem> problems) implements Activity {
        /// Makes the list immutable.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Something else went wrong.
    ///
    /// @param message what, for people
    record Failed(String message) implements Activity {}
}
