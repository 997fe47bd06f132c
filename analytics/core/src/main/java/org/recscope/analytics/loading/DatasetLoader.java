package org.recscope.analytics.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.disk.DiskException;
import org.recscope.analytics.loading.disk.TempFolder;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.ListReading;

/// Reads the files of a study into a dataset.
public final class DatasetLoader {
    private DatasetLoader() {}

    /// Reads all files, each once. The result is the same on any number of threads.
    ///
    /// @param spec the files
    /// @param threads files read at the same time, at least 1
    /// @param progress told about each file, asked whether to go on; called on the threads that read
    /// @return the dataset
    /// @throws LoadingException with every problem of every file when a file cannot be used
    public static Dataset load(DatasetSpec spec, int threads, Progress progress) throws LoadingException {
        return load(spec, RowStorage.AUTO, threads, progress);
    }

    /// Reads all files, each once. The result is the same wherever rows are kept.
    ///
    /// @param spec the files
    /// @param storage where to keep rows
    /// @param threads files read at the same time, at least 1
    /// @param progress told about each file, asked whether to go on; called on the threads that read
    /// @return the dataset
    /// @throws LoadingException with every problem of every file when a file cannot be used
    public static Dataset load(DatasetSpec spec, RowStorage storage, int threads, Progress progress)
            throws LoadingException {
        return switch (storage.where()) {
            case MEMORY -> inMemory(spec, threads, progress);
            case DISK -> onDisk(spec, storage, SpilledRows.USERS_OF_PART, threads, progress);
            case AUTO ->
                RowEstimate.tooLarge(spec, Runtime.getRuntime().maxMemory())
                        ? onDisk(spec, storage, SpilledRows.USERS_OF_PART, threads, progress)
                        : inMemory(spec, threads, progress);
        };
    }

    private static Dataset inMemory(DatasetSpec spec, int threads, Progress progress) throws LoadingException {
        try (Workers workers = new Workers(threads)) {
            List<FileSpec> specs = spec.files();
            List<Callable<Outcome>> work = new ArrayList<>();
            specs.forEach(file -> work.add(() -> read(file, spec.reading(), RowPlace.HEAP, progress)));
            specs.forEach(file -> work.add(() -> hash(file, progress)));
            List<Outcome> outcomes = workers.all(work);
            refuse(outcomes);
            List<ReadFile> files = files(outcomes);
            Codes codes = new Codes();
            files.forEach(codes::add);
            return new DatasetBuilder(spec, files, codes, false, hashes(outcomes), workers, progress).build();
        }
    }

    /// Files one after the other, so that ids have their codes when rows are written; hashes at the same time.
    ///
    /// @param bits users of a part on the disk, as a power of two
    static Dataset onDisk(DatasetSpec spec, RowStorage storage, int bits, int threads, Progress progress)
            throws LoadingException {
        try (Workers workers = new Workers(threads)) {
            List<FileSpec> specs = spec.files();
            Codes codes = new Codes();
            RowPlace place = new RowPlace(codes, TempFolder.of(storage.folder()), bits);
            List<Callable<List<Outcome>>> work = new ArrayList<>();
            work.add(() -> readInOrder(specs, spec.reading(), place, codes, progress));
            specs.forEach(file -> work.add(() -> List.of(hash(file, progress))));
            List<Outcome> outcomes =
                    workers.all(work).stream().flatMap(List::stream).toList();
            refuse(outcomes);
            return new DatasetBuilder(spec, files(outcomes), codes, true, hashes(outcomes), workers, progress).build();
        } catch (DiskException e) {
            throw new LoadingException(e.problem(), e);
        }
    }

    private static List<Outcome> readInOrder(
            List<FileSpec> specs, ListReading reading, RowPlace place, Codes codes, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FileSpec spec : specs) {
            Outcome outcome = read(spec, reading, place, progress);
            if (outcome instanceof Outcome.Read(ReadFile file)) {
                codes.add(file);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /// What became of one file: read, hashed, or refused.
    private sealed interface Outcome {
        record Read(ReadFile file) implements Outcome {}

        record Hashed(FileHash hash) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    private static Outcome read(FileSpec file, ListReading reading, RowPlace place, Progress progress) {
        try {
            return new Outcome.Read(ReadFile.read(file, reading, place, progress));
        } catch (LoadingException e) {
            return new Outcome.Refused(e.problems());
        }
    }

    /// A file that cannot be hashed cannot be read either, and reading says it better.
    private static Outcome hash(FileSpec file, Progress progress) {
        try {
            return new Outcome.Hashed(FileHash.of(file.path(), TableSources.parts(file.path()), progress));
        } catch (LoadingException e) {
            return new Outcome.Refused(List.of());
        } catch (IOException e) {
            return new Outcome.Refused(List.of(new Problem.Unreadable(
                    file.path(),
                    "cannot be read to its end (" + e.getMessage() + ")",
                    "Check the disk and try again.")));
        }
    }

    private static void refuse(List<Outcome> outcomes) throws LoadingException {
        List<Problem> problems = new ArrayList<>();
        boolean refused = false;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Read(ReadFile file) -> problems.addAll(file.problems());
                case Outcome.Hashed ignored -> {}
                case Outcome.Refused(List<Problem> its) -> {
                    problems.addAll(its);
                    refused = true;
                }
            }
        }
        if (refused) {
            problems.sort((a, b) -> Boolean.compare(
                    a.severity() != Severity.FATAL, b.severity() != Severity.FATAL)); // stable: files keep their order
            throw new LoadingException(problems);
        }
    }

    private static List<ReadFile> files(List<Outcome> outcomes) {
        List<ReadFile> files = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Read(ReadFile file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static List<FileHash> hashes(List<Outcome> outcomes) {
        List<FileHash> hashes = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Hashed(FileHash hash)) {
                hashes.add(hash);
            }
        }
        return hashes;
    }
}
