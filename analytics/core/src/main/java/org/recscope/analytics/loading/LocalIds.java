package org.recscope.analytics.loading;

import java.util.Arrays;
import org.recscope.kernel.data.Ids;
import org.recscope.kernel.data.Vocabulary;

/// The ids of one column of one file and their codes, in order of first appearance. Whole numbers from 0 to some
/// millions,
/// which most ids are, are found in an array; a hash table, which misses the cache at nearly every id, is for the
/// others.
final class LocalIds {
    private static final int MOST_DIRECT = 1 << 22;
    private static final int SMALLEST = 1 << 12;

    /// Code + 1 of each small number that was seen.
    private int[] direct = {};

    /// Texts and large numbers.
    private final Vocabulary.Builder hashed = Vocabulary.builder();

    private final Ints codeOfHashed = new Ints(0);

    /// The number of each code; of a text the code in `hashed`.
    private long[] numbers = new long[SMALLEST];

    private boolean[] textual = new boolean[SMALLEST];
    private int size;
    private Vocabulary texts = Vocabulary.builder().build();

    int size() {
        return size;
    }

    boolean isText(int code) {
        return textual[code];
    }

    long number(int code) {
        return numbers[code];
    }

    /// The text of a code; once {@link #end} was called.
    String text(int code) {
        return texts.id((int) numbers[code]);
    }

    int add(long id) {
        if (id < 0 || id >= MOST_DIRECT) {
            return hashed(hashed.add(id), id, false);
        }
        int at = (int) id;
        if (at >= direct.length) {
            direct = Arrays.copyOf(direct, Math.max(2 * at, SMALLEST));
        }
        if (direct[at] == 0) {
            direct[at] = append(id, false) + 1;
        }
        return direct[at] - 1;
    }

    int add(String id) {
        if (Ids.isNumber(id)) {
            return add(Long.parseLong(id));
        }
        int code = hashed.add(id);
        return hashed(code, code, true);
    }

    private int hashed(int code, long number, boolean text) {
        if (code == codeOfHashed.size()) {
            codeOfHashed.add(append(number, text));
        }
        return codeOfHashed.get(code);
    }

    private int append(long number, boolean text) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Ints.larger(size));
            textual = Arrays.copyOf(textual, numbers.length);
        }
        numbers[size] = number;
        textual[size] = text;
        return size++;
    }

    /// No id is added any more.
    LocalIds end() {
        direct = new int[0];
        texts = hashed.build();
        return this;
    }
}
