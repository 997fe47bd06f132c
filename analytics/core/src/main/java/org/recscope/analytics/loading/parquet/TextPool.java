package org.recscope.analytics.loading.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.loading.table.TextDictionary;

/// Gives equal bytes equal codes, so that a text is made once a batch and not once a row.
final class TextPool {
    private final List<String> texts = new ArrayList<>();
    /// Open addressing: code + 1 of the entry, 0 where free. A power of two long, at most half full.
    private int[] table = new int[1024];
    private int[] hashes = new int[512];
    private int[] starts = new int[512];
    private int[] codes = new int[512];
    private byte[] bytes = new byte[8192];
    private int entries;
    private int used;

    void clear() {
        if (entries > 0) {
            Arrays.fill(table, 0);
        }
        texts.clear();
        entries = 0;
        used = 0;
    }

    /// Adds texts without looking for them; the same text may then have two codes.
    ///
    /// @return code of the first
    int addAll(TextDictionary dictionary) {
        int first = texts.size();
        for (int i = 0; i < dictionary.size(); i++) {
            texts.add(dictionary.value(i));
        }
        return first;
    }

    int code(Leaf leaf, Binaries value) {
        if (entries + 2 > hashes.length) {
            grow();
        }
        byte[] in = value.bytes();
        int from = value.from();
        int length = value.length();
        int hash = hash(in, from, length);
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0) {
            int entry = table[slot] - 1;
            if (hashes[entry] == hash && equal(entry, in, from, length)) {
                return codes[entry];
            }
            slot = slot + 1 & mask;
        }
        table[slot] = entries + 1;
        return add(Texts.of(leaf, value), hash, in, from, length);
    }

    TextDictionary dictionary() {
        return new TextDictionary(texts.toArray(String[]::new));
    }

    private int add(String text, int hash, byte[] in, int from, int length) {
        if (bytes.length - used < length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length, 2 * bytes.length));
        }
        System.arraycopy(in, from, bytes, used, length);
        starts[entries] = used;
        used += length;
        starts[entries + 1] = used;
        hashes[entries] = hash;
        codes[entries] = texts.size();
        texts.add(text);
        return codes[entries++];
    }

    private void grow() {
        int size = 2 * hashes.length;
        hashes = Arrays.copyOf(hashes, size);
        starts = Arrays.copyOf(starts, size);
        codes = Arrays.copyOf(codes, size);
        table = new int[2 * size];
        int mask = table.length - 1;
        for (int entry = 0; entry < entries; entry++) {
            place(entry, mask);
        }
    }

    private void place(int entry, int mask) {
        int slot = hashes[entry] & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = entry + 1;
    }

    private boolean equal(int entry, byte[] in, int from, int length) {
        int start = starts[entry];
        return Arrays.equals(bytes, start, starts[entry + 1], in, from, from + length);
    }

    private static int hash(byte[] in, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + in[i];
        }
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 4;
    }
}
