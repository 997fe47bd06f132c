package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.Vocabulary;

/// Makes one vocabulary of those of the files, in the order of the files, and remembers where each code went. Files
/// that list the same ids in the same order, as most do, are followed without looking an id up.
final class Merge {
    private final Vocabulary.Builder all = Vocabulary.builder();
    private final List<int[]> codes = new ArrayList<>();

    /// The vocabulary itself, for files whose ids go there at once.
    Vocabulary.Builder all() {
        return all;
    }

    /// Takes the ids of the next file.
    ///
    /// @param ids null when the file has none of this sort, or none of its own
    void add(@Nullable Vocabulary ids) {
        int[] map = new int[ids == null ? 0 : ids.size()];
        int next = 0;
        for (int code = 0; ids != null && code < map.length; code++) {
            map[code] = ids.isNumber(code) ? number(ids.number(code), next) : all.add(ids.id(code));
            next = map[code] + 1;
        }
        codes.add(map);
    }

    private int number(long id, int expected) {
        return all.isAt(expected, id) ? expected : all.add(id);
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
