package org.recscope.analytics.loading.parquet;

import java.nio.file.Path;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;

/// Why a file, or a part of it, is not read; travels from where it is noticed to where the file's name is known.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "Copy or write the file again.";

    private final boolean damaged;
    private final String reason;
    private final String remedy;

    private Refusal(boolean damaged, String reason, String remedy) {
        super(reason, null, false, false);
        this.damaged = damaged;
        this.reason = reason;
        this.remedy = remedy;
    }

    /// The bytes are not what the format says.
    ///
    /// @param reason what is wrong, to follow the file's name
    static Refusal damaged(String reason) {
        return new Refusal(true, reason, AGAIN);
    }

    /// The bytes may be fine, but they are not read here.
    ///
    /// @param reason what is in the way, to follow the file's name
    /// @param remedy what to do, a sentence
    static Refusal unreadable(String reason, String remedy) {
        return new Refusal(false, reason, remedy);
    }

    /// Says where it was noticed.
    Refusal in(String place) {
        return new Refusal(damaged, place + " " + reason, remedy);
    }

    LoadingException about(Path file) {
        return new LoadingException(
                damaged ? new Problem.Damaged(file, reason, remedy) : new Problem.Unreadable(file, reason, remedy));
    }
}
