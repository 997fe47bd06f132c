package org.recscope.analytics.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;

/// By which convention a study is answered. What differs for a metric stands in the metric's name; what differs for the
/// lists stands here.
///
/// @param profile the profile the metrics' names were written under
/// @param reading how lists are read
public record Convention(String profile, ListReading reading) {
    /// This program's own.
    public static final Convention RECSCOPE = of("recscope");

    /// The convention of a profile.
    ///
    /// @param name `trec_eval`
    /// @return its reading and its name
    /// @throws IllegalArgumentException naming the profiles there are
    public static Convention of(String name) {
        Profile profile = Profiles.get(name);
        return new Convention(profile.name(), profile.reading());
    }

    /// The same with other readings of lists.
    ///
    /// @param choices `ties=file`
    /// @return a copy
    /// @throws IllegalArgumentException when there is no such choice
    public Convention with(List<String> choices) {
        ListReading changed = reading;
        for (String choice : choices) {
            for (Map.Entry<String, String> each : asked(choice).entrySet()) {
                changed = changed.with(each.getKey(), each.getValue());
            }
        }
        return new Convention(profile, changed);
    }

    private static Map<String, String> asked(String choice) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String part : choice.split(",", -1)) {
            String[] sides = part.split("=", 2);
            ListReading.parse(part);
            asked.put(sides[0].strip(), sides[1].strip());
        }
        return asked;
    }

    /// What the profile means by metrics.
    ///
    /// @param metrics as they were asked for
    /// @return with the parameters of the profile
    public List<MetricName> meaning(List<MetricName> metrics) {
        Profile named = Profiles.get(profile);
        return metrics.stream().map(named::meaning).distinct().toList();
    }

    /// The name and what was changed about it.
    ///
    /// @return `trec_eval` or `recscope, ties=file`
    @Override
    public String toString() {
        String usual = Profiles.get(profile).reading().toString();
        String own = reading.toString();
        return own.equals(usual) ? profile : profile + ", " + (own.isEmpty() ? ListReading.USUAL.asMap() : own);
    }
}
