package org.recscope.benchmarks.kernel;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.recscope.benchmarks.Program;

/// Runs {@link MetricKernel} by JMH.
public final class KernelsProgram implements Program {
    @Override
    public String name() {
        return "kernels";
    }

    @Override
    public String question() {
        return "[METRIC ...]: what one value of a metric costs, in nanoseconds, by JMH";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(MetricKernel.class.getName()).verbosity(VerboseMode.SILENT);
        if (!arguments.isEmpty()) {
            options.param("metric", arguments.toArray(String[]::new));
        }
        out.println("| metric | ns a list | ± 99.9 % |");
        out.println("|---|---:|---:|");
        for (RunResult run : new Runner(options.build()).run()) {
            Result<?> its = run.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f |%n",
                    run.getParams().getParam("metric"),
                    its.getScore(),
                    its.getScoreError());
        }
    }
}
