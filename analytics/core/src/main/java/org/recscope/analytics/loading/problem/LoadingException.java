package org.recscope.analytics.loading.problem;

import java.util.List;
import java.util.stream.Collectors;

/// A file, or several, could not be used; the problems say which and why. Checked, because every caller must show them.
public final class LoadingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /// An exception that carries what is wrong.
    ///
    /// @param problems at least one problem, the fatal ones and what was seen before them
    public LoadingException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// An exception for one problem.
    ///
    /// @param problem what is wrong
    public LoadingException(Problem problem) {
        this(List.of(problem));
    }

    /// An exception for one problem that a library's exception revealed.
    ///
    /// @param problem what is wrong
    /// @param cause what the library said
    public LoadingException(Problem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    /// What is wrong.
    ///
    /// @return the problems, at least one
    public List<Problem> problems() {
        return problems;
    }
}
