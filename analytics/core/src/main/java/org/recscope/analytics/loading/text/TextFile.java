package org.recscope.analytics.loading.text;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;

/// A text file's packing and encoding, found in its first bytes, and a way to its characters.
///
/// @param path the file
/// @param bytes its size on disk
/// @param compression how it is packed
/// @param encoding how its characters are written
/// @param head its first characters, up to {@value #HEAD}
/// @param whole whether the head is all there is
record TextFile(Path path, long bytes, Compression compression, Encoding encoding, String head, boolean whole) {
    private static final int HEAD = 1 << 17;

    static TextFile open(Path path) throws LoadingException {
        try {
            byte[] magic;
            try (InputStream in = Files.newInputStream(path)) {
                magic = in.readNBytes(4);
            }
            Compression compression = Compression.of(magic);
            byte[] head;
            try (InputStream in = unpacked(path, compression)) {
                head = in.readNBytes(HEAD);
            }
            return of(path, compression, head);
        } catch (IOException e) {
            throw new LoadingException(Trouble.of(path, Problem.NO_ROW, e), e);
        }
    }

    private static TextFile of(Path path, Compression compression, byte[] head) throws IOException, LoadingException {
        Encoding encoding = Encoding.of(head, path);
        if (head.length <= encoding.mark()) {
            throw new LoadingException(Trouble.empty(path));
        }
        if (encoding.isBinary(head)) {
            throw new LoadingException(Trouble.binary(path));
        }
        boolean whole = head.length < HEAD;
        try (Reader reader = new StrictReader(unpacked(path, compression), encoding)) {
            return new TextFile(path, Files.size(path), compression, encoding, characters(reader, encoding), whole);
        }
    }

    /// The characters of the head; a byte that does not belong ends it early, and is met again when the rows are read.
    private static String characters(Reader reader, Encoding encoding) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[1 << 13];
        try {
            for (int n = 0; n >= 0 && text.length() < HEAD; n = reader.read(piece, 0, piece.length)) {
                text.append(piece, 0, n);
            }
        } catch (StrictReader.MalformedText e) {
            if (text.indexOf("\n") < 0) {
                throw e;
            }
        }
        return encoding.mark() > 0 && !text.isEmpty() && text.charAt(0) == '\uFEFF'
                ? text.substring(1)
                : text.toString();
    }

    private static InputStream unpacked(Path path, Compression compression) throws IOException {
        return compression.open(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    /// All characters, from the first after the byte order mark.
    ///
    /// @param read is told how many bytes of the file were taken
    Reader reader(Counter read) throws IOException {
        InputStream in = compression.open(new Counted(Files.newInputStream(path), read));
        in.skipNBytes(encoding.mark());
        return new StrictReader(in, encoding);
    }

    /// The format in words, with what is special about the file: `CSV, gzip`.
    String format(String name) {
        return Stream.of(name, encoding.label(), compression.label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// How many bytes of the file were read.
    static final class Counter {
        private long bytes;

        long bytes() {
            return bytes;
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Counter counter;

        Counted(InputStream in, Counter counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counter.bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            counter.bytes += Math.max(0, count);
            return count;
        }
    }
}
