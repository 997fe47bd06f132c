package org.recscope.analytics.loading.dialect;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.kernel.data.Vocabulary;

/// Texts that are made of texts.
final class Words {
    private Words() {}

    /// The words of every text.
    static ListVector split(TextVector texts) {
        Texts words = new Texts();
        int[] offsets = new int[texts.rows() + 1];
        for (int row = 0; row < texts.rows(); row++) {
            for (String word : of(texts.value(row))) {
                words.add(word);
            }
            offsets[row + 1] = words.size();
        }
        return ListVector.of(offsets, texts.rows(), words.vector(), null);
    }

    /// The words of a text.
    static List<String> of(@Nullable String text) {
        String bare = text == null ? "" : text.strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split("\\s+"));
    }

    /// Every text behind a prefix.
    static TextVector prefixed(TextVector texts, String prefix) {
        Texts made = new Texts();
        for (int row = 0; row < texts.rows(); row++) {
            String text = texts.value(row);
            made.add(text == null ? null : prefix + text);
        }
        return made.vector();
    }

    /// A growing column of texts, each kept once.
    static final class Texts {
        private final Vocabulary.Builder found = Vocabulary.builder();
        private int[] codes = new int[1024];
        private int size;

        void add(@Nullable String text) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, Math.multiplyExact(size, 2));
            }
            codes[size++] = text == null ? -1 : found.add(text);
        }

        int size() {
            return size;
        }

        TextVector vector() {
            Vocabulary all = found.build();
            String[] values = new String[all.size()];
            Arrays.setAll(values, all::id);
            return TextVector.of(codes, size, new TextDictionary(values));
        }
    }
}
