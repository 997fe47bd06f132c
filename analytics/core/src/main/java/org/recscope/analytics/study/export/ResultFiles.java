package org.recscope.analytics.study.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recscope.analytics.study.StudyResult;

/// The files that an evaluation leaves in a folder for other programs.
public final class ResultFiles {
    /// All summaries, findings and where they come from.
    public static final String EVALUATION = "evaluation.json";

    /// One value a user, run and metric.
    public static final String PER_USER = "per-user.parquet";

    /// All summaries as a flat table.
    public static final String SEGMENTS = "segments.csv";

    private ResultFiles() {}

    /// Writes all of them; files of the same names are replaced.
    ///
    /// @param result what to write
    /// @param folder where to; made when absent
    /// @return the files written
    /// @throws IOException when the disk will not take them
    public static List<Path> write(StudyResult result, Path folder) throws IOException {
        Path evaluation = folder.resolve(EVALUATION);
        Path perUser = folder.resolve(PER_USER);
        Path segments = folder.resolve(SEGMENTS);
        EvaluationJson.write(result, evaluation);
        PerUserTable.write(result, perUser);
        SegmentTable.write(result.evaluation(), segments);
        return List.of(evaluation, perUser, segments);
    }
}
