package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.Vocabulary;

/// A file that was read once from end to end, in vocabularies of its own, so that files can be read at the same time.
///
/// @param spec what was asked for
/// @param format the format in words
/// @param roles what the columns were used for
/// @param pairs its rows when it is a run, a truth or a history
/// @param description its rows when it describes users or items
/// @param problems warnings and notes
record ReadFile(
        FileSpec spec,
        String format,
        Roles roles,
        @Nullable LocalPairs pairs,
        DescriptionReader.@Nullable Local description,
        List<Problem> problems) {

    static ReadFile read(FileSpec spec, ListReading reading, RowPlace place, Progress progress)
            throws LoadingException {
        try (TableSource source = TableSources.open(spec.path(), spec.kind(), spec.layout())) {
            Sample sample = Sample.of(source);
            RoleGuess guess = new RoleGuess(spec.path(), source.schema(), sample, spec.kind());
            Roles roles = Roles.of(spec, source.schema(), guess.roles());
            List<Problem> problems = new ArrayList<>(FileNames.check(spec.path(), source.format()));
            problems.addAll(source.problems());
            problems.addAll(spec.roles().isEmpty() ? guess.problems() : List.of());
            return switch (spec.kind()) {
                case RUN, TRUTH, HISTORY -> pairs(spec, source, roles, reading, place, problems, progress);
                case ITEMS, USERS -> description(spec, source, roles, sample, problems, progress);
                case EXPERIMENT, BANDIT, PREDICTIONS, SERIES ->
                    throw new IllegalArgumentException(spec.kind() + " is no file of a dataset");
            };
        }
    }

    private static ReadFile pairs(
            FileSpec spec,
            TableSource source,
            Roles roles,
            ListReading reading,
            RowPlace place,
            List<Problem> problems,
            Progress progress)
            throws LoadingException {
        PairReader reader = new PairReader(spec.path(), roles, spec.kind(), reading.order(), source.rows(), place);
        source.read(reader.wanted(), reader, progress);
        LocalPairs pairs = reader.end();
        problems.addAll(pairs.problems());
        return new ReadFile(spec, source.format(), roles, pairs, null, problems);
    }

    private static ReadFile description(
            FileSpec spec, TableSource source, Roles roles, Sample sample, List<Problem> problems, Progress progress)
            throws LoadingException {
        Role subject = spec.kind() == FileKind.ITEMS ? Role.ITEM : Role.USER;
        DescriptionReader reader = new DescriptionReader(spec.path(), roles, subject, sample);
        source.read(reader.wanted(), reader, progress);
        DescriptionReader.Local local = reader.end();
        problems.addAll(local.problems());
        return new ReadFile(spec, source.format(), roles, null, local, problems);
    }

    Path path() {
        return spec.path();
    }

    long rows() {
        return pairs != null ? pairs.rows() : description != null ? description.rows() : 0;
    }

    @Nullable
    Vocabulary users() {
        if (pairs != null) {
            return pairs.users();
        }
        return description != null && spec.kind() == FileKind.USERS ? description.ids() : null;
    }

    @Nullable
    Vocabulary items() {
        if (pairs != null) {
            return pairs.items();
        }
        return description != null && spec.kind() == FileKind.ITEMS ? description.ids() : null;
    }
}
