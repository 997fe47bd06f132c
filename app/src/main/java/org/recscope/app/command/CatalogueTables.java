package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;

/// The tables of profiles and of metrics as Markdown; the guide holds them, and a test holds the guide to them.
final class CatalogueTables {
    private CatalogueTables() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(profiles());
        lines.add("");
        lines.addAll(metrics());
        return lines;
    }

    private static List<String> profiles() {
        List<String> lines = new ArrayList<>();
        lines.add("| profile | is | reads lists by | means by metrics |");
        lines.add("|---|---|---|---|");
        for (Profile profile : Profiles.all()) {
            lines.add("| `" + profile.name() + "` | " + escaped(profile.words()) + " | " + reading(profile.reading())
                    + " | " + meanings(profile) + " |");
        }
        return lines;
    }

    private static String reading(ListReading reading) {
        String text = reading.toString();
        return text.isEmpty() ? "as usual" : "`" + text + "`";
    }

    /// What differs, families of the same difference together.
    private static String meanings(Profile profile) {
        return profile.variants().entrySet().stream()
                .filter(entry -> !entry.getValue().asMap().isEmpty())
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().toString(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(entry -> (entry.getValue().size() > 5
                                ? entry.getValue().size() + " accuracy metrics"
                                : String.join(", ", entry.getValue()))
                        + " `" + entry.getKey() + "`")
                .collect(Collectors.joining("; "));
    }

    private static List<String> metrics() {
        List<String> lines = new ArrayList<>();
        lines.add("| metric | profiles that mean something else by it | range | better | formula | source |");
        lines.add("|---|---|---|---|---|---|");
        for (Metric metric : MetricCatalogue.shipped()) {
            Description words = metric.description();
            lines.add("| `" + metric.family() + "` " + words.label() + " | " + others(metric) + " | "
                    + escaped(words.range()) + " | " + words.direction().name().toLowerCase(Locale.ROOT) + " | "
                    + escaped(words.formula()) + " | " + escaped(words.source()) + " |");
        }
        return lines;
    }

    private static String others(Metric metric) {
        MetricName plain = new MetricName(metric.family(), 10);
        return Profiles.all().stream()
                .filter(profile -> !profile.meaning(plain).equals(plain))
                .map(profile -> "`" + profile.name() + "`")
                .collect(Collectors.joining(", "));
    }

    /// A bar would end the cell.
    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
