package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

/// Puts files that were read apart into one dataset.
final class DatasetBuilder {
    private final DatasetSpec spec;
    private final List<ReadFile> files;
    private final List<FileHash> hashes;
    private final Workers workers;
    private final Progress progress;
    private final Codes codes;
    private final boolean onDisk;
    private final List<Problem> warnings = new ArrayList<>();
    private @Nullable CodeSet catalogue;

    /// A builder.
    ///
    /// @param codes the ids of all files
    /// @param onDisk whether rows are
    DatasetBuilder(
            DatasetSpec spec,
            List<ReadFile> files,
            Codes codes,
            boolean onDisk,
            List<FileHash> hashes,
            Workers workers,
            Progress progress) {
        this.spec = spec;
        this.files = files;
        this.codes = codes;
        this.onDisk = onDisk;
        this.hashes = hashes;
        this.workers = workers;
        this.progress = progress;
    }

    Dataset build() {
        files.forEach(file -> warnings.addAll(file.problems()));
        Vocabulary users = codes.users().build();
        Vocabulary items = codes.items().build();
        Interactions truth = pairs(0, users);
        Dataset.Builder dataset = Dataset.of(users, items, truth);
        for (int f = 1; f < files.size(); f++) {
            if (files.get(f).spec().kind() == FileKind.HISTORY) {
                dataset.history(pairs(f, users));
            }
        }
        describe(dataset, users, items);
        runs(users, items, truth).forEach(dataset::run);
        return dataset.files(sources(), warnings).onDisk(onDisk).build();
    }

    private Interactions pairs(int file, Vocabulary users) {
        progress.check();
        PairStore rows = only(file);
        translate(file, rows);
        Grades grades = files.get(file).spec().kind() == FileKind.TRUTH
                ? new Grades(spec.relevantFrom(), spec.graded())
                : Grades.NONE;
        Interactions result = grades.interactions(rows, users.size());
        remark(file, rows.traits(users.size()).rows(), result);
        return result;
    }

    private void translate(int file, PairStore rows) {
        rows.translate(codes.users().codes(file), codes.items().codes(file));
    }

    private PairStore only(int file) {
        Map<String, PairStore> byRun =
                Objects.requireNonNull(files.get(file).pairs()).byRun();
        return byRun.values().iterator().next();
    }

    private void remark(int file, long rows, Interactions result) {
        ReadFile read = files.get(file);
        if (rows > result.rows()) {
            note(
                    read,
                    "has " + (rows - result.rows()) + " rows for a user and an item that came before",
                    "They count once, with their highest grade.");
        }
        boolean truth = read.spec().kind() == FileKind.TRUTH;
        if (truth
                && spec.relevantFrom().isPresent()
                && Objects.requireNonNull(read.pairs()).number() == null) {
            warnings.add(new Problem.Remark(
                    Severity.WARNING,
                    read.path(),
                    null,
                    "has no column of grades, so that the threshold "
                            + spec.relevantFrom().getAsDouble() + " has nothing to be compared with",
                    "Every row counts as relevant; give a column the role of relevance if there is one."));
        }
    }

    private void note(ReadFile file, String reason, String remedy) {
        warnings.add(new Problem.Remark(Severity.NOTE, file.path(), null, reason, remedy));
    }

    private void describe(Dataset.Builder dataset, Vocabulary users, Vocabulary items) {
        AttributeColumns ofUsers = AttributeColumns.NONE;
        AttributeColumns ofItems = AttributeColumns.NONE;
        for (int f = 0; f < files.size(); f++) {
            DescriptionReader.@Nullable Local local = files.get(f).description();
            if (local != null && files.get(f).spec().kind() == FileKind.USERS) {
                ofUsers = local.columns(codes.users().codes(f), users.size());
            } else if (local != null) {
                int[] own = codes.items().codes(f);
                ofItems = local.columns(own, items.size());
                dataset.categories(local.categories(own, items.size()));
                catalogue = local.described(own, items.size());
                dataset.catalogue(catalogue);
            }
        }
        dataset.columns(ofUsers, ofItems);
    }

    private List<LoadedRun> runs(Vocabulary users, Vocabulary items, Interactions truth) {
        List<Callable<Built>> work = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int f = 0; f < files.size(); f++) {
            ReadFile file = files.get(f);
            if (file.spec().kind() == FileKind.RUN) {
                LocalPairs pairs = Objects.requireNonNull(file.pairs());
                int number = f;
                pairs.byRun().forEach((part, rows) -> {
                    String name =
                            free(names, name(file.spec(), part, pairs.byRun().size()));
                    work.add(() -> run(number, rows, name, users, items, truth));
                });
            }
        }
        List<LoadedRun> runs = new ArrayList<>();
        for (Built built : workers.all(work)) {
            runs.add(built.run);
            warnings.addAll(built.problems);
        }
        return runs;
    }

    /// A run, and what had to be decided on the way.
    private record Built(LoadedRun run, List<Problem> problems) {}

    private Built run(int file, PairStore rows, String name, Vocabulary users, Vocabulary items, Interactions truth) {
        progress.check();
        translate(file, rows);
        ReadFile read = files.get(file);
        LocalPairs pairs = Objects.requireNonNull(read.pairs());
        RunRules rules = new RunRules(pairs.number(), rows.traits(users.size()), items, spec.reading());
        ListJoin.Joined joined = ListJoin.run(name, rows, rules, users.size());
        return new Built(known(joined.run(), truth), rules.problems(read.path(), joined.dropped(), pairs.zeroRanks()));
    }

    /// With what needs the truth or the catalogue.
    private LoadedRun known(LoadedRun run, Interactions truth) {
        ListReading reading = spec.reading();
        RankedLists lists = run.lists();
        boolean best = reading.ties() == ListReading.Ties.BEST;
        if (lists.hasTies() && (best || reading.ties() == ListReading.Ties.WORST)) {
            lists = TieOrder.byGrade(lists, truth, best);
        }
        CodeSet items = catalogue;
        if (items != null && reading.outside() == ListReading.Outside.DROPPED) {
            lists = lists.filtered((user, item) -> items.contains(item));
        }
        return lists == run.lists() ? run : run.withLists(lists);
    }

    private static String name(FileSpec spec, String part, int parts) {
        String own = spec.name().isBlank() ? FileNames.stem(spec.path()) : spec.name();
        if (part.isEmpty()) {
            return own;
        }
        if (spec.name().isBlank()) {
            return part;
        }
        return parts == 1 ? own : own + "/" + part;
    }

    private static String free(Set<String> taken, String name) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        for (int f = 0; f < files.size(); f++) {
            ReadFile file = files.get(f);
            sources.add(new SourceFile(
                    file.path(),
                    file.spec().kind(),
                    file.spec().name(),
                    file.format(),
                    hashes.get(f).sha256(),
                    hashes.get(f).bytes(),
                    file.rows(),
                    file.roles().byName()));
        }
        return sources;
    }
}
