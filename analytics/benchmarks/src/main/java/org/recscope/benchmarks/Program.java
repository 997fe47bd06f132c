package org.recscope.benchmarks;

import java.io.PrintStream;
import java.util.List;

/// Something to run by name, with the figures it prints as its only result.
public interface Program {
    /// What it is called on the command line.
    ///
    /// @return words joined by hyphens
    String name();

    /// What it tells, in one sentence.
    ///
    /// @return for the list of programs
    String question();

    /// Runs to the end.
    ///
    /// @param arguments what stood after the name
    /// @param out where figures go, as lines of a Markdown table where there are several
    /// @throws Exception what went wrong; nothing is caught here
    void run(List<String> arguments, PrintStream out) throws Exception;
}
