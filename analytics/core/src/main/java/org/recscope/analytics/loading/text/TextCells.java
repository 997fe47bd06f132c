package org.recscope.analytics.loading.text;

import java.util.Arrays;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// Texts: each different one becomes an object once a batch, found again by its characters.
final class TextCells implements Cells {
    private static final int SMALLEST = 256;

    private int[] codes;
    private String[] texts = new String[SMALLEST];
    private int size;

    /// Open addressing: code + 1 of the text in a slot, 0 where free; a power of two long.
    private int[] slots = new int[2 * SMALLEST];

    TextCells(int capacity) {
        codes = new int[capacity];
    }

    @Override
    public boolean set(int row, char[] text, int from, int length) {
        room(row);
        codes[row] = length == 0 ? -1 : code(text, from, length);
        return true;
    }

    /// An empty text that is meant, such as one in quotes.
    void setEmpty(int row) {
        room(row);
        codes[row] = code(new char[0], 0, 0);
    }

    private void room(int row) {
        codes = row < codes.length ? codes : Arrays.copyOf(codes, 2 * row);
    }

    private int code(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0) {
            if (same(texts[slots[slot] - 1], text, from, length)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = size + 1;
        return add(new String(text, from, length));
    }

    private static boolean same(String one, char[] text, int from, int length) {
        return one.length() == length && Numerals.same(text, from, one);
    }

    private int add(String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size++] = text;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int code = 0; code < size; code++) {
            int hash = texts[code].hashCode();
            int slot = (hash ^ hash >>> 15) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = code + 1;
        }
    }

    @Override
    public void setNull(int row) {
        room(row);
        codes[row] = -1;
    }

    @Override
    public Vector vector(int rows) {
        return TextVector.of(codes, rows, new TextDictionary(Arrays.copyOf(texts, size)));
    }

    @Override
    public void clear() {
        size = 0;
        Arrays.fill(slots, 0);
    }

    @Override
    public String expected() {
        return "a text";
    }
}
