package org.recscope.benchmarks;

import java.util.List;
import org.recscope.benchmarks.comparison.CorrectionsProgram;
import org.recscope.benchmarks.comparison.IntervalsProgram;
import org.recscope.benchmarks.comparison.ResamplingProgram;
import org.recscope.benchmarks.comparison.SlicesProgram;
import org.recscope.benchmarks.engine.DecodeProgram;
import org.recscope.benchmarks.engine.DuckDbProgram;
import org.recscope.benchmarks.engine.EngineProgram;
import org.recscope.benchmarks.engine.GrowthProgram;
import org.recscope.benchmarks.engine.LargeProgram;
import org.recscope.benchmarks.engine.ReadingProgram;
import org.recscope.benchmarks.engine.WorldProgram;
import org.recscope.benchmarks.experiment.CoverageProgram;
import org.recscope.benchmarks.experiment.PeekingProgram;
import org.recscope.benchmarks.experiment.SpeedProgram;
import org.recscope.benchmarks.kernel.KernelsProgram;
import org.recscope.benchmarks.scores.CalibrationTruth;
import org.recscope.benchmarks.scores.OffPolicyCoverage;
import org.recscope.benchmarks.scores.ScoresSpeed;

/// Runs a program by its name: `mvn -q -Pbenchmarks verify -Dbenchmark="NAME ARGUMENTS"`.
public final class Benchmarks {
    /// One line adds a program.
    private static final List<Program> PROGRAMS = List.of(
            new Bandwidth(),
            new KernelsProgram(),
            new WorldProgram(),
            new EngineProgram(),
            new DecodeProgram(),
            new ReadingProgram(),
            new LargeProgram(),
            new GrowthProgram(),
            new DuckDbProgram(),
            new OffPolicyCoverage(),
            new CalibrationTruth(),
            new ScoresSpeed(),
            new ResamplingProgram(),
            new IntervalsProgram(),
            new CorrectionsProgram(),
            new SlicesProgram(),
            new CoverageProgram(),
            new PeekingProgram(),
            new SpeedProgram());

    private Benchmarks() {}

    /// Runs the named program; without a name, or with `list`, names them all.
    ///
    /// @param arguments the name and what belongs to it
    /// @throws Exception what the program threw
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "list" : words.get(0);
        for (Program program : PROGRAMS) {
            if (program.name().equals(name)) {
                program.run(words.subList(1, words.size()), System.out);
                return;
            }
        }
        PROGRAMS.forEach(program -> System.out.println(program.name() + ": " + program.question()));
        if (!name.equals("list")) {
            System.err.println("There is no program called " + name + ".");
            System.exit(2);
        }
    }
}
