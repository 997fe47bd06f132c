package org.recscope.kernel.data;

import java.util.Arrays;

/// Ids and their dense codes: the `n` ids of users (or items) are the codes 0 … n − 1, in order of first appearance.
///
/// An id is a number or a text; the text `"17"` and the number 17 are one id ({@link Ids}). Reading is safe from any
/// thread.
public final class Vocabulary {
    /// What {@link #code} says of an id that is not here.
    public static final int ABSENT = -1;

    private final Builder ids;

    private Vocabulary(Builder ids) {
        this.ids = ids;
    }

    /// How many ids there are.
    ///
    /// @return codes are below this
    public int size() {
        return ids.size;
    }

    /// The id of a code as text.
    ///
    /// @param code in \[0, size)
    /// @return numbers in decimal
    public String id(int code) {
        String text = ids.text(code);
        return text.isEmpty() && isNumber(code) ? Long.toString(ids.numbers[code]) : text;
    }

    /// Whether the id of a code is a number.
    ///
    /// @param code in \[0, size)
    /// @return false for text
    public boolean isNumber(int code) {
        return ids.numbers[code] != Builder.TEXT || ids.text(code).equals(Builder.TEXT_ID);
    }

    /// The number of a code whose id is a number.
    ///
    /// @param code in \[0, size)
    /// @return the number; meaningless for text
    public long number(int code) {
        return ids.numbers[code];
    }

    /// The code of a number.
    ///
    /// @param id any number
    /// @return its code, or {@link #ABSENT}
    public int code(long id) {
        return ids.byNumber.find(id);
    }

    /// The code of a text, which may be the text of a number.
    ///
    /// @param id any text
    /// @return its code, or {@link #ABSENT}
    public int code(String id) {
        return Ids.isNumber(id) ? code(Long.parseLong(id)) : ids.byText.find(id);
    }

    /// A hash of the id itself, so that it does not depend on the order of the files; for splitting users into groups.
    ///
    /// @param code in \[0, size)
    /// @return the same on every machine
    public long hash(int code) {
        return isNumber(code) ? Ids.hash(number(code)) : Ids.hash(id(code));
    }

    /// An empty vocabulary to fill.
    ///
    /// @return a builder for one thread
    public static Builder builder() {
        return new Builder();
    }

    /// Collects ids; for one thread. Numbers and texts may be mixed.
    public static final class Builder {
        /// Stands in `numbers` for a text. The one number that looks the same carries its own text, `TEXT_ID`.
        private static final long TEXT = Long.MIN_VALUE;

        private static final String TEXT_ID = Long.toString(TEXT);
        private static final int SMALLEST = 256;

        private final LongCodes byNumber = new LongCodes();
        private final TextCodes byText = new TextCodes();
        private long[] numbers = new long[SMALLEST];

        /// Empty for numbers; no longer than the last text needs, so that numbers alone cost nothing here.
        private String[] texts = {};

        private int size;
        private boolean built;

        /// Files are often sorted by user: the last number asked for is asked for again.
        private long lastNumber;

        private int lastCode = ABSENT;

        private Builder() {}

        /// How many ids there are so far.
        ///
        /// @return the next new id gets this code
        public int size() {
            return size;
        }

        /// The code of a number, a new one when it is not here yet.
        ///
        /// @param id any number
        /// @return its code
        public int add(long id) {
            if (id == lastNumber && lastCode != ABSENT) {
                return lastCode;
            }
            int code = byNumber.find(id);
            if (code == ABSENT) {
                code = append(id, id == TEXT ? TEXT_ID : "");
                byNumber.put(id, code);
            }
            lastNumber = id;
            lastCode = code;
            return code;
        }

        /// The code of a text, a new one when it is not here yet.
        ///
        /// @param id any text; the text of a number is that number
        /// @return its code
        public int add(String id) {
            if (Ids.isNumber(id)) {
                return add(Long.parseLong(id));
            }
            int code = byText.find(id);
            if (code == ABSENT) {
                code = append(TEXT, id);
                byText.put(id, code);
            }
            return code;
        }

        /// The code of a number that may be here.
        ///
        /// @param id any number
        /// @return its code, or {@link #ABSENT}
        public int find(long id) {
            return byNumber.find(id);
        }

        /// The code of a text that may be here.
        ///
        /// @param id any text
        /// @return its code, or {@link #ABSENT}
        public int find(String id) {
            return Ids.isNumber(id) ? find(Long.parseLong(id)) : byText.find(id);
        }

        /// Whether a code is that of a number, without looking the number up.
        ///
        /// @param code any number
        /// @param id any number
        /// @return true when the code is there and has this id; may be false for the smallest `long`
        public boolean isAt(int code, long id) {
            return code >= 0 && code < size && numbers[code] == id && id != TEXT;
        }

        /// The vocabulary of what was added. It takes the tables over: nothing new can be added afterwards.
        ///
        /// @return an immutable vocabulary
        public Vocabulary build() {
            built = true;
            return new Vocabulary(this);
        }

        private int append(long number, String text) {
            if (built) {
                throw new IllegalStateException("the vocabulary is built: no id can be added to it");
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.multiplyExact(size, 2));
            }
            numbers[size] = number;
            if (!text.isEmpty() || number == TEXT) {
                putText(text);
            }
            return size++;
        }

        private void putText(String text) {
            if (size >= texts.length) {
                int length = texts.length;
                texts = Arrays.copyOf(texts, Math.max(numbers.length, SMALLEST));
                Arrays.fill(texts, length, texts.length, "");
            }
            texts[size] = text;
        }

        private String text(int code) {
            return code < texts.length ? texts[code] : "";
        }
    }
}
