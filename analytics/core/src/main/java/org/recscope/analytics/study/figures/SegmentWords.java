package org.recscope.analytics.study.figures;

import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.segment.SegmentRule;

/// What a segment is called.
public final class SegmentWords {
    private SegmentWords() {}

    /// A segment as a sentence can say it.
    ///
    /// @param segment which
    /// @param words the language
    /// @return `activity = light`, crossed `activity = light, taste = Drama`, of a rule its conditions
    public static String of(SegmentKey segment, Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segment.attributes().size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (!SegmentRule.isRule(segment.attributes().get(i))) {
                text.append(segment.attributes().get(i)).append(" = ");
            }
            text.append(value(segment, i, false, words));
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
            text.append(i == 0 ? "" : " · ").append(value(segment, i, true, words));
        }
        return text.toString();
    }

    /// What users are cut by.
    ///
    /// @param by `activity*taste`
    /// @return `activity × taste`
    public static String cut(String by) {
        return String.join(" × ", SegmentRule.crossed(by));
    }

    private static String value(SegmentKey segment, int index, boolean brief, Words words) {
        String value = segment.values().get(index);
        String attribute = segment.attributes().get(index);
        if (SegmentRule.isRule(attribute)) {
            return value.equals(SegmentRule.INSIDE)
                    ? attribute
                    : brief ? words.get("segment.rest") : words.get("segment.others", attribute);
        }
        return value.isBlank() ? words.get("segment.blank") : value;
    }
}
