package org.recscope.analytics.loading.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.util.zip.DataFormatException;
import org.apache.parquet.format.CompressionCodec;

/// Takes pages out of their compression. A page says how long it will be; none may claim more than its compression can
/// do, so that a lie costs no memory.
final class Codec {
    private static final long SLACK = 1 << 16;

    private Codec() {}

    /// Fills `out` from `at` on with exactly `length` bytes.
    static void expand(CompressionCodec codec, byte[] in, int from, int size, byte[] out, int at, int length) {
        int done;
        try {
            done = switch (codec) {
                case UNCOMPRESSED -> copy(in, from, size, out, at, length);
                case ZSTD -> (int) Zstd.decompressByteArray(out, at, length, in, from, size);
                case SNAPPY -> Snappy.expand(in, from, size, out, at, length);
                case LZ4_RAW -> Lz4.expand(in, from, size, out, at, length);
                case GZIP -> inflate(in, from, size, out, at, length);
                case LZO, BROTLI, LZ4 -> throw unknown(codec);
            };
        } catch (IndexOutOfBoundsException | ZstdException | DataFormatException e) {
            throw Refusal.damaged("has a page whose " + name(codec) + " compression is broken");
        }
        if (done != length) {
            throw Refusal.damaged("has a page of " + done + " bytes that claims " + length);
        }
    }

    /// Whether so few bytes can become so many.
    static boolean plausible(CompressionCodec codec, int size, int length) {
        long most = switch (codec) {
            case UNCOMPRESSED -> size;
            case SNAPPY -> 64L * size + SLACK;
            case LZ4_RAW -> 256L * size + SLACK;
            case GZIP -> 1100L * size + SLACK;
            // A block of 128 KiB can be three bytes and a repeated one.
            case ZSTD -> 33_000L * size + SLACK;
            case LZO, BROTLI, LZ4 -> throw unknown(codec);
        };
        return length <= most;
    }

    static Refusal unknown(CompressionCodec codec) {
        return Refusal.unreadable(
                "is compressed with " + codec + ", which is not read here", "Write it with zstd, snappy or gzip.");
    }

    private static String name(CompressionCodec codec) {
        return codec.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static int copy(byte[] in, int from, int size, byte[] out, int at, int length) {
        System.arraycopy(in, from, out, at, Math.min(size, length));
        return size;
    }

    /// Gzip, perhaps several members one after the other.
    private static int inflate(byte[] in, int from, int size, byte[] out, int at, int length)
            throws DataFormatException {
        try (GzipMembers members = new GzipMembers(in, from, size)) {
            return members.inflate(out, at, length);
        }
    }
}
