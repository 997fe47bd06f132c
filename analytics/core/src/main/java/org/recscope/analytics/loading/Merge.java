package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.Vocabulary;

/// Makes one vocabulary of those of the files, in the order of the files, and remembers where each code went. Files
/// that
/// list the same ids in the same order, as most do, are followed without looking an id up.
final class Merge {
    private final Vocabulary.Builder all = Vocabulary.builder();
    private final List<int[]> codes = new ArrayList<>();

    /// The number of each code of `all`; means nothing where `textual`.
    private long[] numbers = new long[1 << 10];

    private boolean[] textual = new boolean[1 << 10];

    /// Takes the ids of the next file.
    ///
    /// @param ids null when the file has none of this sort
    void add(@Nullable LocalIds ids) {
        int[] map = new int[ids == null ? 0 : ids.size()];
        int next = 0;
        for (int code = 0; ids != null && code < map.length; code++) {
            map[code] = ids.isText(code) ? text(ids.text(code)) : number(ids.number(code), next);
            next = map[code] + 1;
        }
        codes.add(map);
    }

    private int number(long id, int expected) {
        if (expected < all.size() && numbers[expected] == id && !textual[expected]) {
            return expected;
        }
        int code = all.add(id);
        remember(code, id, false);
        return code;
    }

    private int text(String id) {
        int code = all.add(id);
        remember(code, 0, true);
        return code;
    }

    private void remember(int code, long id, boolean text) {
        if (code >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Ints.larger(code));
            textual = Arrays.copyOf(textual, numbers.length);
        }
        numbers[code] = id;
        textual[code] = text;
    }

    /// Where the codes of a file went.
    ///
    /// @param file its number in the order of adding, from 0
    int[] codes(int file) {
        return codes.get(file);
    }

    Vocabulary build() {
        return all.build();
    }
}
