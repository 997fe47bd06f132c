package org.recscope.analytics.loading.parquet;

import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageType;

/// One page, out of its compression: levels, then values, in one array that is filled anew for the next page. Arrays
/// have {@link #SLACK} bytes more than their content, so that eight bytes may be loaded wherever one stands.
final class Page {
    static final int SLACK = 8;

    private PageType type = PageType.DATA_PAGE;
    private Encoding encoding = Encoding.PLAIN;
    private int count;
    private byte[] bytes = new byte[0];
    private int prefix;
    private int repetitionFrom;
    private int definitionFrom;
    private int valuesFrom;
    private int end;

    void set(PageType type, Encoding encoding, int count) {
        this.type = type;
        this.encoding = encoding;
        this.count = count;
    }

    /// Takes what the page holds.
    ///
    /// @param lengths bytes in front of each kind of levels that tell their length
    /// @param repetition where the repetition levels begin, `lengths` included; and so on
    void content(byte[] content, int lengths, int repetition, int definition, int values, int to) {
        if (repetition < 0 || definition < repetition || values < definition || to < values) {
            throw Refusal.damaged("has a page whose levels are longer than the page");
        }
        bytes = content;
        prefix = lengths;
        repetitionFrom = repetition;
        definitionFrom = definition;
        valuesFrom = values;
        end = to;
    }

    PageType type() {
        return type;
    }

    Encoding encoding() {
        return encoding;
    }

    /// Whether its values are ids of the chunk's dictionary.
    boolean isCoded() {
        return encoding == Encoding.RLE_DICTIONARY || encoding == Encoding.PLAIN_DICTIONARY;
    }

    /// How many values, nulls counted.
    int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
    }

    void repetitions(Hybrid levels) {
        levels.open(bytes, repetitionFrom + prefix, definitionFrom, 1);
    }

    void definitions(Hybrid levels, int max) {
        levels.open(bytes, definitionFrom + prefix, valuesFrom, 32 - Integer.numberOfLeadingZeros(max));
    }

    /// The ids of a coded page: a byte that says how many bits, then the hybrid.
    void ids(Hybrid ids) {
        if (valuesFrom == end) {
            ids.open(bytes, end, end, 1);
        } else {
            ids.open(bytes, valuesFrom + 1, end, bytes[valuesFrom]);
        }
    }

    int valuesFrom() {
        return valuesFrom;
    }

    int end() {
        return end;
    }
}
