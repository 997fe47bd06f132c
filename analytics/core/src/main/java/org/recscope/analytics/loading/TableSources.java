package org.recscope.analytics.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.dialect.Dialects;
import org.recscope.analytics.loading.dialect.Part;
import org.recscope.analytics.loading.parquet.ParquetTables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.text.TextTables;

/// Opens any file as a table. Which format it is follows from its first bytes. A new format is one line here.
public final class TableSources {
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final String STUDY = ".recscope";

    private TableSources() {}

    /// Opens a file, or a folder whose files, in the order of their names, are one table. A file in a dialect of the
    /// field
    /// gets the columns that everybody has names for; of one that holds two tables, what was shown and clicked.
    ///
    /// @param path a file or a folder
    /// @return the table
    /// @throws LoadingException when it is not there or not a table
    public static TableSource open(Path path) throws LoadingException {
        return open(path, null);
    }

    /// Opens a file whose part in the study is known, which says what is wanted of one that holds two tables.
    ///
    /// @param path a file or a folder
    /// @param kind the part it plays, or null when that is not known
    /// @return the table
    /// @throws LoadingException when it is not there or not a table
    public static TableSource open(Path path, @Nullable FileKind kind) throws LoadingException {
        return open(path, kind, "");
    }

    /// Opens a file whose layout somebody named.
    ///
    /// @param path a file or a folder
    /// @param kind the part it plays, or null when that is not known
    /// @param layout the name of a {@link org.recscope.analytics.loading.dialect.Layout}; empty tells it by content
    /// @return the table
    /// @throws LoadingException when it is not there, not a table, or not laid out so
    public static TableSource open(Path path, @Nullable FileKind kind, String layout) throws LoadingException {
        return Dialects.adapt(plain(path), kind == FileKind.HISTORY ? Part.HISTORY : Part.OUTCOMES, layout);
    }

    private static TableSource plain(Path path) throws LoadingException {
        List<Partition> partitions = Partition.of(path);
        if (!partitions.isEmpty()) {
            List<TableSource> sources = new ArrayList<>();
            for (Partition partition : partitions) {
                sources.add(new PartitionSource(plain(partition.folder()), partition));
            }
            return PartsSource.of(path, sources);
        }
        List<Path> parts = parts(path);
        if (allParquet(parts)) {
            return ParquetTables.open(path, parts);
        }
        if (parts.size() == 1) {
            return TextTables.open(parts.getFirst());
        }
        List<TableSource> sources = new ArrayList<>();
        for (Path part : parts) {
            sources.add(isParquet(part) ? ParquetTables.open(part) : TextTables.open(part));
        }
        return PartsSource.of(path, sources);
    }

    /// The files that hold the rows.
    ///
    /// @param path a file or a folder
    /// @return the file itself, or the files of the folder in the order of their names, hidden ones left out;
    ///     those of its partitions first
    /// @throws LoadingException when there are none
    static List<Path> parts(Path path) throws LoadingException {
        if (!Files.exists(path)) {
            throw new LoadingException(new Problem.Unreadable(path, "does not exist", "Check the path: " + path + "."));
        }
        if (!Files.isReadable(path)) {
            throw new LoadingException(noPermission(path));
        }
        if (!Files.isDirectory(path)) {
            if (path.toString().endsWith(STUDY)) {
                throw new LoadingException(new Problem.Unreadable(
                        path, "is a saved study, not a table", "Give the file of data that is meant."));
            }
            return List.of(path);
        }
        List<Path> parts = new ArrayList<>();
        for (Partition partition : Partition.of(path)) {
            parts.addAll(parts(partition.folder()));
        }
        try (Stream<Path> inside = Files.list(path)) {
            inside.filter(TableSources::isPart).sorted().forEach(parts::add);
        } catch (IOException e) {
            throw new LoadingException(noPermission(path), e);
        }
        if (parts.isEmpty()) {
            throw new LoadingException(
                    new Problem.Unreadable(
                            path,
                            "is a folder without part files",
                            "Choose a file, or a folder that holds Parquet or CSV files; names that begin with _ or . do not count."));
        }
        return parts;
    }

    static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.startsWith("_") && Files.isRegularFile(file);
    }

    static Problem noPermission(Path path) {
        return new Problem.Unreadable(path, "may not be read by you", "Change its permissions: " + path + ".");
    }

    private static boolean allParquet(List<Path> parts) throws LoadingException {
        for (Path part : parts) {
            if (!isParquet(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParquet(Path file) throws LoadingException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
        } catch (AccessDeniedException e) {
            throw new LoadingException(noPermission(file), e);
        } catch (IOException e) {
            throw new LoadingException(
                    new Problem.Unreadable(
                            file, "cannot be read (" + e.getMessage() + ")", "Check the disk and try again."),
                    e);
        }
    }
}
