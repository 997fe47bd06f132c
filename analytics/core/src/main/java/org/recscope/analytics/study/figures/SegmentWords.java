package org.recscope.analytics.study.figures;

import org.recscope.analytics.segment.SegmentKey;

/// What a segment is called.
public final class SegmentWords {
    private SegmentWords() {}

    /// A segment as a sentence can say it.
    ///
    /// @param segment which
    /// @param words the language
    /// @return `activity = light`, crossed `activity = light, taste = Drama`
    public static String of(SegmentKey segment, Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segment.attributes().size(); i++) {
            text.append(i == 0 ? "" : ", ");
            text.append(segment.attributes().get(i)).append(" = ").append(value(segment, i, words));
        }
        return text.toString();
    }

    /// A segment where its attributes are said elsewhere.
    ///
    /// @param segment which
    /// @param words the language
    /// @return `light`, crossed `light · Drama`
    public static String brief(SegmentKey segment, Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segment.values().size(); i++) {
            text.append(i == 0 ? "" : " · ").append(value(segment, i, words));
        }
        return text.toString();
    }

    private static String value(SegmentKey segment, int index, Words words) {
        String value = segment.values().get(index);
        return value.isBlank() ? words.get("segment.blank") : value;
    }
}
