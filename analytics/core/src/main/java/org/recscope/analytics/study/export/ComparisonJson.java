package org.recscope.analytics.study.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.comparison.Comparison;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.Contrast;
import org.recscope.analytics.comparison.Ledger;
import org.recscope.analytics.comparison.ManyRuns;
import org.recscope.analytics.comparison.MixShift;
import org.recscope.analytics.comparison.PairedEffect;
import org.recscope.analytics.comparison.PairedTests;
import org.recscope.analytics.comparison.SegmentsDiffer;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.pooling.Heterogeneity;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.Version;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `comparison.json`: every number of a comparison in full precision; what is undefined or unbounded is null. The guide
/// describes the fields.
public final class ComparisonJson {
    private static final String SCHEMA = "recscope-comparison/1";

    private ComparisonJson() {}

    /// The comparison as JSON.
    ///
    /// @param result the study it was made from
    /// @param comparison the answer
    /// @param slices found slices
    public static ObjectNode of(StudyResult result, Comparison comparison, List<SliceReport> slices) {
        ObjectNode json = object().put("schema", SCHEMA).put("version", Version.number());
        ArrayNode files = json.putArray("files");
        result.provenance()
                .files()
                .forEach(file -> files.addObject()
                        .put("kind", file.kind().name().toLowerCase(Locale.ROOT))
                        .put("name", file.name())
                        .put("sha256", file.sha256()));
        json.set("request", request(comparison));
        double level = comparison.request().alpha();
        json.set("rows", list(comparison.rows(), row -> row(row, level)));
        json.set(
                "segmentsDiffer",
                list(
                        comparison.differ(),
                        each -> differ(each, comparison.request().alpha())));
        json.set("manyRuns", list(comparison.manyRuns(), ComparisonJson::many));
        json.set("mixShifts", list(comparison.mixShifts(), ComparisonJson::mix));
        json.set("slices", list(slices, ComparisonJson::slices));
        json.set("skipped", list(comparison.skipped(), name -> JsonNodeFactory.instance.stringNode(name.toString())));
        json.set("ledger", list(comparison.ledger().entries(), ComparisonJson::entry));
        return json;
    }

    private static ObjectNode request(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        return object().put("baseline", request.baseline())
                .put("correction", request.correction().word())
                .put("alpha", request.alpha())
                .put("region", request.region())
                .put("replicates", request.replicates())
                .put("flips", comparison.flips())
                .put("smallest", request.smallest())
                .put("seed", request.seed())
                .put("sliceSearch", request.proposer().word());
    }

    private static ObjectNode contrast(Contrast contrast) {
        ObjectNode json = object().put("metric", contrast.metric().toString())
                .put("baseline", contrast.baseline())
                .put("candidate", contrast.candidate());
        json.set("segment", segment(contrast.segment()));
        return json;
    }

    private static JsonNode segment(@Nullable SegmentKey key) {
        if (key == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode json = object();
        key.asMap().forEach(json::put);
        return json;
    }

    private static ObjectNode row(ComparisonRow row, double alpha) {
        PairedEffect effect = row.effect();
        ObjectNode json = contrast(row.contrast());
        json.put("users", effect.users()).put("leftOut", effect.leftOut()).put("small", row.small());
        json.put("wins", effect.wins()).put("losses", effect.losses()).put("ties", effect.ties());
        number(json, "baselineMean", effect.baseline());
        number(json, "candidateMean", effect.candidate());
        number(json, "difference", effect.difference());
        number(json, "relative", effect.relative());
        number(json, "standardError", effect.mean().error());
        interval(json, "interval", row.interval());
        interval(json, "adjustedInterval", row.adjusted());
        number(json, "level", row.level());
        number(json, "dz", effect.dz());
        number(json, "a12", effect.superiority());
        number(json, "detectable", effect.detectable(alpha));
        number(json, "power", effect.power(alpha));
        json.set("p", tests(row.raw()));
        json.set("correctedP", tests(row.corrected()));
        number(json, "maxT", row.maxT());
        ObjectNode bootstrap = json.putObject("bootstrap");
        interval(bootstrap, "percentile", row.bootstrap().percentile());
        interval(bootstrap, "bca", row.bootstrap().bca());
        interval(bootstrap, "studentised", row.bootstrap().studentised());
        ObjectNode bayes = json.putObject("bayes");
        number(bayes, "better", row.bayes().better());
        number(bayes, "equivalent", row.bayes().equivalent());
        number(bayes, "worse", row.bayes().worse());
        return json;
    }

    private static ObjectNode tests(PairedTests tests) {
        ObjectNode json = object();
        number(json, "t", tests.t());
        number(json, "wilcoxon", tests.wilcoxon());
        number(json, "sign", tests.sign());
        number(json, "permutation", tests.permutation());
        return json;
    }

    private static ObjectNode differ(SegmentsDiffer differ, double alpha) {
        ObjectNode json = contrast(differ.contrast()).put("by", differ.by());
        json.remove("segment");
        Heterogeneity h = differ.heterogeneity();
        number(json, "q", h.q());
        json.put("degrees", h.degrees());
        number(json, "p", h.pValue());
        number(json, "correctedP", differ.corrected());
        number(json, "iSquared", h.iSquared());
        number(json, "tauSquared", h.tauSquared());
        number(json, "common", h.common());
        ArrayNode segments = json.putArray("segments");
        for (int i = 0; i < differ.segments().size(); i++) {
            SegmentKey key = differ.segments().get(i);
            ObjectNode each = segments.addObject();
            each.set("segment", segment(key));
            number(each, "shrunken", differ.shrunken(key));
            interval(each, "shrunkenInterval", differ.shrunkenInterval(key, alpha));
            number(each, "againstRestP", h.againstRestP(i));
        }
        return json;
    }

    private static ObjectNode many(ManyRuns many) {
        ObjectNode json = object().put("metric", many.metric().toString()).put("users", many.users());
        ObjectNode ranks = json.putObject("meanRanks");
        for (int i = 0; i < many.runs().size(); i++) {
            number(ranks, many.runs().get(i), many.meanRanks().get(i));
        }
        test(json, "friedman", many.friedman());
        test(json, "imanDavenport", many.imanDavenport());
        number(json, "criticalDistance", many.criticalDistance());
        ArrayNode pairs = json.putArray("nemenyi");
        many.pairs().forEach(pair -> {
            ObjectNode each = pairs.addObject().put("one", pair.one()).put("other", pair.other());
            number(each, "p", pair.pValue());
        });
        return json;
    }

    private static void test(ObjectNode json, String name, TestResult test) {
        ObjectNode each = json.putObject(name);
        number(each, "statistic", test.statistic());
        number(each, "p", test.pValue());
    }

    private static ObjectNode mix(MixShift mix) {
        ObjectNode json = contrast(mix.contrast()).put("attribute", mix.attribute());
        json.remove("segment");
        number(json, "crude", mix.means().crude());
        number(json, "postStratified", mix.means().postStratified());
        number(json, "mantelHaenszel", mix.means().mantelHaenszel());
        return json.put("opposite", mix.opposite())
                .put("reversal", mix.reversal())
                .put("shifted", mix.shifted());
    }

    private static ObjectNode slices(SliceReport report) {
        ObjectNode json = object().put("about", report.about())
                .put("looked", report.looked())
                .put("searchedOn", report.searchedOn())
                .put("estimatedOn", report.estimatedOn());
        json.set("slices", list(report.slices(), ComparisonJson::slice));
        return json;
    }

    private static ObjectNode slice(Slice slice) {
        ObjectNode json = object().put("slice", slice.toString());
        json.set("conditions", segment(slice.key()));
        json.put("users", slice.users());
        number(json, "searchMean", slice.searched().mean());
        number(json, "mean", slice.inside().mean());
        number(json, "restMean", slice.outside().mean());
        interval(json, "interval", slice.interval(0.95));
        number(json, "p", slice.pValue());
        number(json, "correctedP", slice.corrected());
        return json;
    }

    private static ObjectNode entry(Ledger.Entry entry) {
        return object().put("family", entry.family())
                .put("comparisons", entry.comparisons())
                .put("correction", entry.correction());
    }

    private static void interval(ObjectNode json, String name, Interval interval) {
        ArrayNode ends = json.putArray(name);
        ends.add(node(interval.low())).add(node(interval.high()));
    }

    private static void number(ObjectNode json, String name, double value) {
        json.set(name, node(value));
    }

    private static JsonNode node(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.nullNode();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> ArrayNode list(Iterable<T> values, Function<T, JsonNode> json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }
}
