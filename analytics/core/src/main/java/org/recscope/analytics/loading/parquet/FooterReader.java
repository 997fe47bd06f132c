package org.recscope.analytics.loading.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.format.FileMetaData;
import shaded.parquet.org.apache.thrift.TException;

/// Finds a file's footer and reads it. The file is `PAR1`, the chunks, the footer, the footer's length in four bytes,
/// `PAR1`.
final class FooterReader {
    private static final String MAGIC = "PAR1";
    private static final String ENCRYPTED_MAGIC = "PARE";
    private static final int TAIL = 8;
    private static final int SHORTEST = 12;
    /// Footers take about ten times their bytes in memory; real ones are below a few megabytes.
    private static final int LONGEST = 256 << 20;

    static final String DECRYPT = "Write it again without encryption.";

    private FooterReader() {}

    static Footer read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel);
        }
    }

    private static Footer read(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0) {
            throw Refusal.unreadable("is empty", "Write the file again.");
        }
        if (size < SHORTEST) {
            throw Refusal.damaged("has only " + size + " bytes, too few for a Parquet file");
        }
        checkHead(text(bytes(channel, 0, MAGIC.length())));
        byte[] tail = bytes(channel, size - TAIL, TAIL);
        String end = text(java.util.Arrays.copyOfRange(tail, 4, TAIL));
        if (!end.equals(MAGIC)) {
            checkHead(end.equals(ENCRYPTED_MAGIC) ? end : MAGIC);
            throw Refusal.damaged("is cut off: a Parquet file ends with " + MAGIC + ", this one does not");
        }
        long length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFF_FFFFL;
        if (length == 0 || length > size - SHORTEST || length > LONGEST) {
            throw Refusal.damaged("claims a footer of " + length + " bytes in a file of " + size);
        }
        long start = size - TAIL - length;
        return new Footer(parse(bytes(channel, start, (int) length)), start);
    }

    private static void checkHead(String magic) {
        if (magic.equals(ENCRYPTED_MAGIC)) {
            throw Refusal.unreadable("is encrypted", DECRYPT);
        }
        if (!magic.equals(MAGIC)) {
            throw Refusal.unreadable(
                    "is no Parquet file: it does not begin with " + MAGIC,
                    "Name it for what it is (.csv, .tsv, .jsonl), or write it as Parquet.");
        }
    }

    private static FileMetaData parse(byte[] bytes) {
        FileMetaData meta = new FileMetaData();
        try {
            Thrift.read(meta, bytes, 0, bytes.length);
        } catch (TException | RuntimeException e) {
            String words = String.valueOf(e.getMessage());
            if (words.contains("'codec'")) {
                throw Refusal.unreadable(
                        "uses a compression that is not known here", "Write it with zstd, snappy or gzip.");
            }
            throw Refusal.damaged("has a footer that cannot be understood");
        }
        return meta;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return buffer.array();
    }
}
