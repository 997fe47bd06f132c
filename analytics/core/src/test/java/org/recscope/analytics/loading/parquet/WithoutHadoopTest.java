package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// The program is shipped without the reference implementation, without Hadoop and without other people's compressions.
/// Reading must work where they cannot be found: missing classes show only when code that names them runs.
class WithoutHadoopTest {
    private static final Pattern TEST_ONLY = Pattern.compile(
            ".*(parquet-hadoop|hadoop-client|jts-core|parquet-jackson|snappy-java|aircompressor|commons-pool|test-classes"
                    + "|junit|archunit|slf4j-(simple|nop)).*");

    @TempDir
    private Path folder;

    @Test
    void readsEveryEncodingAndCompression() throws Exception {
        List<Path> files = new ArrayList<>();
        for (WriterVersion version : List.of(WriterVersion.PARQUET_1_0, WriterVersion.PARQUET_2_0)) {
            for (CompressionCodecName codec : List.of(
                    CompressionCodecName.UNCOMPRESSED,
                    CompressionCodecName.SNAPPY,
                    CompressionCodecName.GZIP,
                    CompressionCodecName.ZSTD,
                    CompressionCodecName.LZ4_RAW)) {
                Path file = folder.resolve(codec + "-" + version + ".parquet");
                Reference.write(
                        file,
                        "required int64 user; optional binary title (STRING); optional double score; required int32 rank;",
                        500,
                        (row, i) -> row.append("user", (long) i)
                                .append("rank", i % 20)
                                .append("title", "t" + i)
                                .append("score", i / 2.0),
                        o -> o.withCompressionCodec(codec)
                                .withWriterVersion(version)
                                .withDictionaryEncoding(false)
                                .withByteStreamSplitEncoding("score", version == WriterVersion.PARQUET_2_0));
                files.add(file);
            }
        }
        assertEquals(5_000L, rowsReadByTheProgramAlone(files));
    }

    private static long rowsReadByTheProgramAlone(List<Path> files) throws Exception {
        try (URLClassLoader program = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class, () -> program.loadClass("org.apache.hadoop.conf.Configuration"));
            Class<?> probe = program.loadClass(Probe.class.getName());
            return (long) probe.getMethod("rows", List.class).invoke(null, files);
        }
    }

    /// The class path of this test without what only tests need; the probe itself is let in by its folder's name.
    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!TEST_ONLY.matcher(entry).matches() || entry.endsWith("test-classes")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /// What is loaded apart.
    public static final class Probe {
        private Probe() {}

        /// Counts the rows of files by reading all their columns.
        public static long rows(List<Path> files) throws IOException, LoadingException {
            long[] rows = new long[1];
            for (Path file : files) {
                try (TableSource source = ParquetTables.open(file)) {
                    source.read(
                            IntStream.range(0, source.schema().size())
                                    .mapToObj(ColumnRequest::declared)
                                    .toList(),
                            batch -> rows[0] += batch.rows(),
                            Progress.NONE);
                }
            }
            return rows[0];
        }
    }
}
