package org.recscope.analytics.loading.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs and packed values mean to us what they mean to the reference implementation, in both directions.
class HybridTest {
    @ParameterizedTest(name = "{0} bits")
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 13, 16, 17, 20, 24, 25, 31, 32})
    void bothWays(int width) throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            int[] values = values(seed, width);
            assertArrayEquals(values, ours(theirs(values, width), values.length, width, seed), "theirs, seed " + seed);
            Output out = new Output();
            HybridWriter.write(values, 0, values.length, width, out);
            byte[] written = Arrays.copyOf(out.bytes(), out.size());
            assertArrayEquals(values, ours(written, values.length, width, seed), "ours, seed " + seed);
            assertArrayEquals(values, reference(written, values.length, width), "ours by theirs, seed " + seed);
        }
    }

    private static int[] values(int seed, int width) {
        SplittableRandom random = new SplittableRandom(seed);
        int mask = width == 32 ? -1 : (1 << width) - 1;
        int[] values = new int[random.nextInt(0, 700)];
        int longest = 1 + seed % 30;
        for (int i = 0; i < values.length; ) {
            int value = random.nextInt() & mask;
            int to = Math.min(values.length, i + random.nextInt(1, longest + 1));
            Arrays.fill(values, i, to, value);
            i = to;
        }
        return values;
    }

    private static byte[] theirs(int[] values, int width) throws IOException {
        try (var encoder =
                new RunLengthBitPackingHybridEncoder(width, 64, 4096, HeapByteBufferAllocator.getInstance())) {
            for (int value : values) {
                encoder.writeInt(value);
            }
            return encoder.toBytes().toInputStream().readAllBytes();
        }
    }

    private static int[] reference(byte[] bytes, int count, int width) throws IOException {
        var decoder = new RunLengthBitPackingHybridDecoder(width, ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes)));
        int[] out = new int[count];
        for (int i = 0; i < count; i++) {
            out[i] = decoder.readInt();
        }
        return out;
    }

    /// Reads in pieces of random length.
    private static int[] ours(byte[] bytes, int count, int width, int seed) {
        Hybrid hybrid = new Hybrid();
        hybrid.open(Arrays.copyOf(bytes, bytes.length + Page.SLACK), 0, bytes.length, width);
        SplittableRandom random = new SplittableRandom(seed);
        int[] out = new int[count];
        for (int at = 0; at < count; ) {
            int n = Math.min(count - at, random.nextInt(1, 50));
            hybrid.read(out, at, n);
            at += n;
        }
        return out;
    }
}
