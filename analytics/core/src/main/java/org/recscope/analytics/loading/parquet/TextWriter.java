package org.recscope.analytics.loading.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// Texts. Each different text is kept once; the column is coded where that is clearly smaller in the file, too.
final class TextWriter extends ColumnWriter {
    private static final int PAGE = 1 << 17;
    private static final long PAGE_BYTES = 1 << 20;
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<byte[]> texts = new ArrayList<>();
    private int[] codes = new int[0];
    private int count;
    private long bytes;
    private boolean coded;
    private @Nullable TextDictionary seen;
    private int[] mapped = new int[0];

    TextWriter(ColumnInfo info) {
        super(info);
    }

    @Override
    Type stored() {
        return Type.BYTE_ARRAY;
    }

    @Override
    void value(Vector column, int row) {
        if (!(column instanceof TextVector vector)) {
            throw new IllegalArgumentException("column " + info().name() + " must be " + info().type());
        }
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, Cells.grown(count, count + 1));
        }
        int code = code(vector.dictionary(), vector.code(row));
        codes[count++] = code;
        bytes += 4L + texts.get(code).length;
    }

    /// Looks each entry of a dictionary up once.
    private int code(TextDictionary dictionary, int entry) {
        if (seen != dictionary) {
            seen = dictionary;
            mapped = mapped.length < dictionary.size() ? new int[dictionary.size()] : mapped;
            Arrays.fill(mapped, 0, dictionary.size(), UNKNOWN);
        }
        if (mapped[entry] == UNKNOWN) {
            String text = dictionary.value(entry);
            Integer code = known.putIfAbsent(text, texts.size());
            if (code == null) {
                mapped[entry] = texts.size();
                texts.add(text.getBytes(StandardCharsets.UTF_8));
            } else {
                mapped[entry] = code;
            }
        }
        return mapped[entry];
    }

    @Override
    byte @Nullable [] dictionary() {
        long entries = 0;
        for (byte[] text : texts) {
            entries += 4L + text.length;
        }
        long width = HybridWriter.width(Math.max(0, texts.size() - 1));
        coded = count > 0 && entries + width * count / 8 < bytes * 4 / 5 && entries < Integer.MAX_VALUE / 2;
        if (!coded) {
            return null;
        }
        Output out = new Output();
        for (byte[] text : texts) {
            put(text, out);
        }
        return Arrays.copyOf(out.bytes(), out.size());
    }

    private static void put(byte[] text, Output out) {
        out.putInt(text.length);
        out.put(text);
    }

    @Override
    int entries() {
        return texts.size();
    }

    @Override
    Encoding encoding() {
        return coded ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
    }

    @Override
    void encode(int from, int to, Output out) {
        if (coded) {
            int width = HybridWriter.width(texts.size() - 1);
            out.putByte(width);
            HybridWriter.write(codes, from, to, width, out);
            return;
        }
        for (int i = from; i < to; i++) {
            put(texts.get(codes[i]), out);
        }
    }

    @Override
    int pageValues() {
        return coded || count == 0 ? PAGE : Math.clamp(PAGE_BYTES * count / bytes, 1, PAGE);
    }

    @Override
    void clear() {
        super.clear();
        known.clear();
        texts.clear();
        seen = null;
        count = 0;
        bytes = 0;
    }
}
