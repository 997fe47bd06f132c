package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.AesGcmV1;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.EncryptionAlgorithm;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Type;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.loading.Tables;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnRequest.As;

/// A file that is not what it should be is refused with its name, what is wrong and what to do; whatever stands in it,
/// nothing else is ever thrown, and no claim of it takes memory.
class BadFilesTest {
    private static final String AGAIN = ". Copy or write the file again.";
    private static final String IN_USER = " is damaged in column user, row group 1, near row 1: it ";

    /// Files with noise a combination; `-Drecscope.noise` raises it for a hunt.
    private static final int NOISE = Integer.getInteger("recscope.noise", 40);

    @TempDir
    private Path folder;

    private byte[] good = new byte[0];

    @BeforeEach
    void writeAGoodFile() throws IOException {
        Path file = folder.resolve("good.parquet");
        Reference.write(
                file,
                "required int64 user; optional binary title (STRING); optional double score; required int32 rank;",
                60,
                (row, i) -> {
                    row.add("user", i % 7L);
                    row.add("rank", i);
                    if (i % 3 > 0) {
                        row.append("title", "t" + i).append("score", i / 2.0);
                    }
                },
                o -> o.withCompressionCodec(CompressionCodecName.ZSTD));
        good = Files.readAllBytes(file);
    }

    private String refusal(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return refusal(file);
    }

    private String refusal(Path file) {
        return assertThrows(LoadingException.class, () -> readAll(file)).getMessage();
    }

    private static void readAll(Path file) throws LoadingException {
        try (var source = ParquetTables.open(file)) {
            Tables.read(source, As.DECLARED);
        }
    }

    // ── The file as a whole ──────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void missing() {
        assertEquals(
                "none.parquet does not exist. Check the name and the folder.", refusal(folder.resolve("none.parquet")));
    }

    @Test
    void empty() throws IOException {
        assertEquals("empty.parquet is empty. Write the file again.", refusal("empty.parquet", new byte[0]));
    }

    @Test
    void tooShort() throws IOException {
        assertEquals(
                "short.parquet has only 8 bytes, too few for a Parquet file" + AGAIN,
                refusal("short.parquet", "PAR1PAR1".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anotherFormat() throws IOException {
        assertEquals(
                "table.parquet is no Parquet file: it does not begin with PAR1. "
                        + "Name it for what it is (.csv, .tsv, .jsonl), or write it as Parquet.",
                refusal("table.parquet", "user,item,rank\n1,2,3\n".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void encryptedFooter() throws IOException {
        byte[] bytes = good.clone();
        bytes[3] = 'E';
        bytes[bytes.length - 1] = 'E';
        assertEquals(
                "secret.parquet is encrypted. Write it again without encryption.", refusal("secret.parquet", bytes));
    }

    @Test
    void encryptedColumns() throws IOException {
        byte[] bytes = edited(meta -> meta.setEncryption_algorithm(EncryptionAlgorithm.AES_GCM_V1(new AesGcmV1())));
        assertEquals(
                "secret.parquet is encrypted. Write it again without encryption.", refusal("secret.parquet", bytes));
    }

    @Test
    void cutOff() throws IOException {
        assertEquals(
                "cut.parquet is cut off: a Parquet file ends with PAR1, this one does not" + AGAIN,
                refusal("cut.parquet", Arrays.copyOf(good, good.length - 1)));
    }

    @ParameterizedTest(name = "a footer of {0} bytes")
    @MethodSource("lengths")
    void absurdFooterLength(int claimed) throws IOException {
        byte[] bytes = good.clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8, claimed);
        assertEquals(
                "length.parquet claims a footer of " + Integer.toUnsignedLong(claimed) + " bytes in a file of "
                        + bytes.length + AGAIN,
                refusal("length.parquet", bytes));
    }

    static Stream<Integer> lengths() {
        return Stream.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 20);
    }

    @Test
    void footerOfNoise() throws IOException {
        byte[] bytes = good.clone();
        int length = footerLength(bytes);
        Arrays.fill(bytes, bytes.length - 8 - length, bytes.length - 8, (byte) 0xA5);
        assertEquals("noise.parquet has a footer that cannot be understood" + AGAIN, refusal("noise.parquet", bytes));
    }

    // ── What the footer claims ───────────────────────────────────────────────────────────────────────────────────────

    private static FileMetaData rows(FileMetaData meta, long rows) {
        meta.setNum_rows(rows);
        meta.getRow_groups().getFirst().setNum_rows(rows);
        meta.getRow_groups()
                .getFirst()
                .getColumns()
                .forEach(chunk -> chunk.getMeta_data().setNum_values(rows));
        return meta;
    }

    private static ColumnMetaData user(FileMetaData meta) {
        return meta.getRow_groups().getFirst().getColumns().getFirst().getMeta_data();
    }

    private static Consumer<FileMetaData> user(Consumer<ColumnMetaData> change) {
        return meta -> change.accept(user(meta));
    }

    private static final Map<String, Consumer<FileMetaData>> CLAIMS = new TreeMap<>(Map.ofEntries(
            Map.entry("claims 1000000000 rows, but holds 60 in a row group", meta -> rows(meta, 1_000_000_000)),
            Map.entry("claims 5 rows, but its row groups have 60", meta -> meta.setNum_rows(5)),
            Map.entry("claims -1 rows, but its row groups have 60", meta -> meta.setNum_rows(-1)),
            Map.entry("has a row group 1 of 1 with -60 rows", meta -> rows(meta, -60)),
            Map.entry(
                    "has a row group 1 of 1 with 3 columns where the schema has 4",
                    meta -> meta.getRow_groups().getFirst().getColumns().removeLast()),
            Map.entry(
                    "says that column user of row group 1 of 1 is FLOAT, not INT64",
                    user(chunk -> chunk.setType(Type.FLOAT))),
            Map.entry(
                    "says that column user of row group 1 of 1 has 59 values for 60 rows",
                    user(chunk -> chunk.setNum_values(59))),
            Map.entry(
                    "has a row group 1 of 1 with a column without description",
                    meta -> meta.getRow_groups()
                            .getFirst()
                            .getColumns()
                            .getFirst()
                            .unsetMeta_data()),
            Map.entry(
                    "has a schema that ends in the middle",
                    meta -> meta.getSchema().removeLast()),
            Map.entry(
                    "has a schema of 5 parts that uses only 4",
                    meta -> meta.getSchema().getFirst().setNum_children(3))));

    static Stream<String> claims() {
        return CLAIMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void footerThatCannotBeTrue(String reason) throws IOException {
        assertEquals("claim.parquet " + reason + AGAIN, refusal("claim.parquet", edited(CLAIMS.get(reason))));
    }

    @ParameterizedTest(name = "{0} bytes")
    @MethodSource("sizes")
    void absurdChunkSize(long size) throws IOException {
        byte[] bytes = edited(user(chunk -> chunk.setTotal_compressed_size(size)));
        String message = refusal("size.parquet", bytes);
        assertTrue(
                message.startsWith("size.parquet says that column user of row group 1 of 1 has " + size + " bytes at "),
                message);
    }

    static Stream<Long> sizes() {
        return Stream.of(-1L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    @ParameterizedTest(name = "at {0}")
    @MethodSource("offsets")
    void absurdOffset(long offset) throws IOException {
        byte[] bytes = edited(user(chunk -> chunk.setData_page_offset(offset).unsetDictionary_page_offset()));
        String message = refusal("offset.parquet", bytes);
        assertTrue(message.contains(" bytes at " + offset + ", beyond the file's "), message);
    }

    static Stream<Long> offsets() {
        return Stream.of(-5L, 0L, Long.MAX_VALUE, 1L << 33);
    }

    @Test
    void columnNamesThatStandTwice() throws IOException {
        byte[] bytes = edited(meta -> meta.getSchema().get(2).setName("user"));
        assertEquals(
                "twice.parquet has two columns named user. Give each column a name of its own.",
                refusal("twice.parquet", bytes));
    }

    @Test
    void rowsThatOverflowWhenAdded() throws IOException {
        byte[] bytes = edited(meta -> {
            rows(meta, Long.MAX_VALUE);
            meta.addToRow_groups(meta.getRow_groups().getFirst().deepCopy());
        });
        assertEquals("many.parquet claims more rows than can be counted" + AGAIN, refusal("many.parquet", bytes));
    }

    @Test
    void columnsInOtherFiles() throws IOException {
        byte[] bytes = edited(
                meta -> meta.getRow_groups().getFirst().getColumns().getFirst().setFile_path("part-0.parquet"));
        assertEquals(
                "index.parquet only points at other files (part-0.parquet). Open those files, or their folder.",
                refusal("index.parquet", bytes));
    }

    @ParameterizedTest
    @EnumSource(
            value = CompressionCodec.class,
            names = {"LZO", "BROTLI", "LZ4"})
    void compressionThatIsNotRead(CompressionCodec codec) throws IOException {
        assertEquals(
                "codec.parquet" + IN_USER + "is compressed with " + codec
                        + ", which is not read here. Write it with zstd, snappy or gzip.",
                refusal("codec.parquet", edited(user(chunk -> chunk.setCodec(codec)))));
    }

    @Test
    void compressionThatNobodyKnows() throws IOException {
        byte[] bytes = edited(user(chunk -> chunk.unsetCodec()), true);
        assertEquals(
                "codec.parquet uses a compression that is not known here. Write it with zstd, snappy or gzip.",
                refusal("codec.parquet", bytes));
    }

    @Test
    void schemaDeeperThanAnyTable() throws IOException {
        byte[] bytes = edited(meta -> {
            var elements = meta.getSchema();
            for (int i = 0; i < 100; i++) {
                elements.add(1, new org.apache.parquet.format.SchemaElement("g").setNum_children(i == 0 ? 4 : 1));
            }
            elements.getFirst().setNum_children(1);
        });
        assertEquals("deep.parquet has a schema of more than 64 levels" + AGAIN, refusal("deep.parquet", bytes));
    }

    // ── What pages claim ─────────────────────────────────────────────────────────────────────────────────────────────

    private byte[] firstPage(Consumer<PageHeader> change) throws IOException {
        return withPage(good, meta -> Footer.chunkStart(user(meta)), change);
    }

    @ParameterizedTest(name = "{0} bytes")
    @MethodSource("pageSizes")
    void absurdPageSize(int size) throws IOException {
        String message = refusal("page.parquet", firstPage(header -> header.setCompressed_page_size(size)));
        assertTrue(message.startsWith("page.parquet" + IN_USER + "has a page that claims " + size), message);
    }

    static Stream<Integer> pageSizes() {
        return Stream.of(-1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    @Test
    void pageThatClaimsToExpandToGigabytes() throws IOException {
        String message = refusal("bomb.parquet", firstPage(header -> header.setUncompressed_page_size(2_000_000_000)));
        assertTrue(message.contains("that claims to hold 2000000000"), message);
    }

    @Test
    void pageThatExpandsToLessThanItClaims() throws IOException {
        String message = refusal("less.parquet", firstPage(header -> header.setUncompressed_page_size(2_000)));
        assertTrue(message.startsWith("less.parquet" + IN_USER + "has a page of "), message);
        assertTrue(message.endsWith(" bytes that claims 2000" + AGAIN), message);
    }

    @Test
    void dictionaryThatClaimsABillionEntries() throws IOException {
        String message = refusal(
                "entries.parquet",
                firstPage(header -> header.getDictionary_page_header().setNum_values(1_000_000_000)));
        assertEquals(
                "entries.parquet" + IN_USER + "has a dictionary of 56 bytes that claims 1000000000 values" + AGAIN,
                message);
    }

    @Test
    void dictionaryWithFewerEntriesThanAskedFor() throws IOException {
        assertEquals(
                "few.parquet" + IN_USER + "has a page that asks for value 6 of a dictionary of 3" + AGAIN,
                refusal(
                        "few.parquet",
                        firstPage(header -> header.getDictionary_page_header().setNum_values(3))));
    }

    @Test
    void pageWithANegativeCount() throws IOException {
        byte[] bytes = withPage(
                good,
                meta -> user(meta).getData_page_offset(),
                header -> header.getData_page_header().setNum_values(-1));
        assertEquals("count.parquet" + IN_USER + "has a page with -1 values" + AGAIN, refusal("count.parquet", bytes));
    }

    @Test
    void checksumThatDoesNotMatch() throws IOException {
        assertEquals(
                "sum.parquet" + IN_USER + "has a page whose bytes do not match their checksum" + AGAIN,
                refusal("sum.parquet", firstPage(header -> header.setCrc(12345))));
    }

    @Test
    void corruptCompression() throws IOException {
        byte[] bytes = withPage(good, meta -> Footer.chunkStart(user(meta)), header -> header.unsetCrc());
        int magic = indexOf(bytes, new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});
        bytes[magic] ^= 1;
        assertEquals(
                "zstd.parquet" + IN_USER + "has a page whose zstd compression is broken" + AGAIN,
                refusal("zstd.parquet", bytes));
    }

    @Test
    void pageMissingItsDictionary() throws IOException {
        byte[] bytes = edited(user(chunk -> chunk.unsetDictionary_page_offset()));
        assertEquals(
                "lost.parquet" + IN_USER + "has a page that needs a dictionary, but there is none" + AGAIN,
                refusal("lost.parquet", bytes));
    }

    @Test
    void chunkWithFewerValuesThanRows() throws IOException {
        byte[] bytes = edited(meta -> rows(meta, 61));
        assertEquals(
                "rows.parquet" + IN_USER + "has fewer values than it claims" + AGAIN, refusal("rows.parquet", bytes));
    }

    @Test
    void textWhereNumbersAreNeeded() throws IOException {
        Path file = folder.resolve("words.parquet");
        Reference.write(
                file,
                "required binary rank (STRING);",
                3,
                (row, i) -> row.add("rank", i == 1 ? "first" : " " + i),
                o -> o);
        String message = assertThrows(LoadingException.class, () -> Tables.read(ParquetTables.open(file), As.DOUBLE))
                .getMessage();
        assertEquals(
                "words.parquet, column rank has \"first\" in row 2, which is not a number. "
                        + "Give the column another role, or write it as numbers.",
                message);
    }

    // ── Whatever stands in it ────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void truncatedAnywhereItIsRefused() throws IOException {
        for (int length = 0; length < good.length; length++) {
            String message = refusal("cut.parquet", Arrays.copyOf(good, length));
            assertTrue(message.startsWith("cut.parquet "), message);
        }
    }

    /// Bytes changed at random may go unnoticed where nothing checks them; but what is thrown is a problem with words.
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = CompressionCodecName.class,
            names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void noiseAnywhereIsReadOrRefused(CompressionCodecName codec) throws IOException {
        for (WriterVersion version : List.of(WriterVersion.PARQUET_1_0, WriterVersion.PARQUET_2_0)) {
            for (boolean dictionary : new boolean[] {true, false}) {
                byte[] bytes = mixed(codec, version, dictionary);
                SplittableRandom random = new SplittableRandom(41);
                for (int i = 0; i < NOISE; i++) {
                    byte[] noisy = bytes.clone();
                    for (int n = 0; n <= i % 4; n++) {
                        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
                    }
                    Path file = folder.resolve("noisy.parquet");
                    Files.write(file, noisy);
                    try {
                        readAll(file);
                    } catch (LoadingException e) {
                        assertTrue(e.getMessage().startsWith("noisy.parquet"), e.getMessage());
                    }
                }
            }
        }
    }

    private byte[] mixed(CompressionCodecName codec, WriterVersion version, boolean dictionary) throws IOException {
        Path file = folder.resolve("mixed-" + version + dictionary + ".parquet");
        Reference.write(
                file,
                """
                required int64 user; optional int32 rank; optional binary title (STRING); required boolean seen;
                optional double score; optional group tags (LIST) { repeated group list { optional binary element; } }
                """,
                40,
                (row, i) -> {
                    row.append("user", i * 3L).append("seen", i % 2 == 0);
                    if (i % 3 > 0) {
                        row.append("rank", i).append("title", "title " + i % 5).append("score", i / 3.0);
                        var tags = row.addGroup("tags");
                        tags.addGroup("list").add("element", "a" + i);
                        tags.addGroup("list");
                    }
                },
                o -> o.withCompressionCodec(codec)
                        .withWriterVersion(version)
                        .withDictionaryEncoding(dictionary)
                        .withPageWriteChecksumEnabled(false));
        return Files.readAllBytes(file);
    }

    // ── Making bad files from a good one ─────────────────────────────────────────────────────────────────────────────

    private static int footerLength(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    }

    private static FileMetaData footer(byte[] file) {
        FileMetaData meta = new FileMetaData();
        int end = file.length - 8;
        try {
            Thrift.read(meta, file, end - footerLength(file), end);
        } catch (shaded.parquet.org.apache.thrift.TException e) {
            throw new AssertionError(e);
        }
        return meta;
    }

    private byte[] edited(Consumer<FileMetaData> change) throws IOException {
        return edited(change, false);
    }

    /// @param invalid whether the footer lacks what it must have, so that the library refuses to write it
    private byte[] edited(Consumer<FileMetaData> change, boolean invalid) throws IOException {
        FileMetaData meta = footer(good);
        byte[] body = Arrays.copyOf(good, good.length - 8 - footerLength(good));
        if (!invalid) {
            change.accept(meta);
            return assemble(body, Thrift.bytes(meta));
        }
        // Compact protocol: field 4 (codec, a number) follows field 3 (path); ZSTD is 6, its zigzag 12.
        byte[] footer = Thrift.bytes(meta);
        int codec = indexOf(footer, new byte[] {0x15, 12, 0x16});
        footer[codec + 1] = 99;
        return assemble(body, footer);
    }

    private static byte[] assemble(byte[] body, byte[] footer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(body);
        out.write(footer);
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /// Rewrites the header of one page; what comes after moves, so the first column alone is still in place.
    private static byte[] withPage(
            byte[] file, java.util.function.ToLongFunction<FileMetaData> where, Consumer<PageHeader> change)
            throws IOException {
        FileMetaData meta = footer(file);
        int at = Math.toIntExact(where.applyAsLong(meta));
        int end = file.length - 8 - footerLength(file);
        PageHeader header = new PageHeader();
        int length;
        try {
            length = Thrift.read(header, file, at, end);
        } catch (shaded.parquet.org.apache.thrift.TException e) {
            throw new AssertionError(e);
        }
        change.accept(header);
        byte[] head = Thrift.bytes(header);
        int moved = head.length - length;
        UnaryOperator<Long> shift = offset -> offset > at ? offset + moved : offset;
        for (var chunk : meta.getRow_groups().getFirst().getColumns()) {
            ColumnMetaData column = chunk.getMeta_data();
            column.setData_page_offset(shift.apply(column.getData_page_offset()));
            if (column.isSetDictionary_page_offset()) {
                column.setDictionary_page_offset(shift.apply(column.getDictionary_page_offset()));
            }
        }
        user(meta).setTotal_compressed_size(user(meta).getTotal_compressed_size() + moved);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(file, 0, at);
        body.write(head);
        body.write(file, at + length, end - at - length);
        return assemble(body.toByteArray(), Thrift.bytes(meta));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
