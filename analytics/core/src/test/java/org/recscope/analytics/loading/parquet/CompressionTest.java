package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What other programs compress is expanded; what is broken is refused and never reads or writes beyond its limits.
class CompressionTest {
    private static final int FRAME = 16;

    @ParameterizedTest
    @EnumSource(
            value = CompressionCodecName.class,
            names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void expandsWhatOthersCompress(CompressionCodecName name) throws IOException {
        CompressionCodec codec = CompressionCodec.valueOf(name.name());
        for (int seed = 0; seed < 120; seed++) {
            byte[] content = content(seed);
            byte[] packed = ReferenceCodecs.pack(name, content);
            byte[] out = new byte[content.length + 2 * FRAME];
            byte[] in = new byte[packed.length + 7];
            System.arraycopy(packed, 0, in, 7, packed.length);
            Codec.expand(codec, in, 7, packed.length, out, FRAME, content.length);
            assertArrayEquals(content, Arrays.copyOfRange(out, FRAME, FRAME + content.length), "seed " + seed);
            assertArrayEquals(new byte[FRAME], Arrays.copyOfRange(out, FRAME + content.length, out.length));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CompressionCodecName.class,
            names = {"SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void refusesWhatIsBroken(CompressionCodecName name) throws IOException {
        CompressionCodec codec = CompressionCodec.valueOf(name.name());
        int refused = 0;
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] content = content(seed);
            byte[] packed = ReferenceCodecs.pack(name, content);
            byte[] broken = seed % 2 == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed.clone();
            if (broken.length > 0) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] out = new byte[content.length + 2 * FRAME];
            try {
                Codec.expand(codec, broken, 0, broken.length, out, FRAME, content.length);
            } catch (Refusal e) {
                refused++;
            }
            assertArrayEquals(new byte[FRAME], Arrays.copyOf(out, FRAME), "before, seed " + seed);
            byte[] after = Arrays.copyOfRange(out, FRAME + content.length, out.length);
            assertArrayEquals(new byte[FRAME], after, "after, seed " + seed);
        }
        assertEquals(true, refused >= 200, () -> "too few of 400 broken contents were noticed");
    }

    @Test
    void gzipOfSeveralMembers() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(ReferenceCodecs.pack(CompressionCodecName.GZIP, new byte[] {1, 2, 3}));
        packed.write(ReferenceCodecs.pack(CompressionCodecName.GZIP, new byte[] {4, 5}));
        byte[] out = new byte[5];
        Codec.expand(CompressionCodec.GZIP, packed.toByteArray(), 0, packed.size(), out, 0, 5);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, out);
    }

    /// Nothing, one byte, noise, repetitions near and far, long runs.
    private static byte[] content(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] content = new byte[seed < 3 ? seed : random.nextInt(1, seed % 10 == 0 ? 200_000 : 3_000)];
        int kind = seed % 4;
        for (int i = 0; i < content.length; i++) {
            content[i] = switch (kind) {
                case 0 -> (byte) random.nextInt();
                case 1 -> (byte) (i / 100);
                case 2 -> i > 50 && random.nextInt(20) > 0 ? content[i - 1 - random.nextInt(50)] : (byte) i;
                default -> (byte) (i % 7);
            };
        }
        return content;
    }
}
