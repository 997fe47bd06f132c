package org.recscope.analytics.loading.parquet;

import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/// Compressions by other people's programs, for the reference implementation: snappy-java, aircompressor's LZ4,
/// zstd-jni,
/// the JDK's gzip streams.
final class ReferenceCodecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                return BytesInput.from(pack(codec, bytes.toInputStream().readAllBytes()));
            }

            @Override
            public CompressionCodecName getCodecName() {
                return codec;
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new BytesInputDecompressor() {
            @Override
            public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                return BytesInput.from(unpack(codec, bytes.toInputStream().readAllBytes(), size));
            }

            @Override
            public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) throws IOException {
                byte[] bytes = new byte[packed];
                in.get(bytes);
                out.put(unpack(codec, bytes, size));
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public void release() {}

    static byte[] pack(CompressionCodecName codec, byte[] bytes) throws IOException {
        return switch (codec) {
            case UNCOMPRESSED -> bytes;
            case SNAPPY -> org.xerial.snappy.Snappy.compress(bytes);
            case GZIP -> gzip(bytes);
            case ZSTD -> com.github.luben.zstd.Zstd.compress(bytes);
            case LZ4_RAW -> lz4(bytes);
            default -> throw new IllegalArgumentException(codec.name());
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] lz4(byte[] bytes) {
        Lz4Compressor lz4 = new Lz4Compressor();
        byte[] out = new byte[lz4.maxCompressedLength(bytes.length)];
        return Arrays.copyOf(out, lz4.compress(bytes, 0, bytes.length, out, 0, out.length));
    }

    private static byte[] unpack(CompressionCodecName codec, byte[] bytes, int size) throws IOException {
        return switch (codec) {
            case UNCOMPRESSED -> bytes;
            case SNAPPY -> org.xerial.snappy.Snappy.uncompress(bytes);
            case GZIP -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            case ZSTD -> com.github.luben.zstd.Zstd.decompress(bytes, size);
            case LZ4_RAW -> {
                byte[] out = new byte[size];
                new Lz4Decompressor().decompress(bytes, 0, bytes.length, out, 0, size);
                yield out;
            }
            default -> throw new IllegalArgumentException(codec.name());
        };
    }
}
