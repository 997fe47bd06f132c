package org.recscope.analytics.study.bandit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.SlateJudgement;
import org.recscope.analytics.offpolicy.Support;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.export.JsonPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `offpolicy.json`: every estimate of every policy and segment with its diagnostics, in full precision. Undefined is
/// `null`.
public final class OffPolicyJson {
    /// Its name.
    public static final String FILE = "offpolicy.json";

    private static final String FORMAT = "recscope-offpolicy";

    /// Raised when a field changes its meaning or goes away; new fields may come at any time.
    private static final int VERSION = 1;

    private OffPolicyJson() {}

    /// Writes the file.
    ///
    /// @param answer what to write
    /// @param file where to
    /// @throws IOException when the disk will not take it
    public static void write(BanditAnswer answer, Path file) throws IOException {
        ObjectNode page = JsonPage.object();
        page.put("format", FORMAT);
        page.put("version", VERSION);
        page.putObject("program").put("name", "recscope").put("version", Version.number());
        page.put("log", String.valueOf(answer.log().path().getFileName()));
        page.put("rows", answer.rows());
        page.put("users", answer.users());
        page.put("actions", answer.actions().size());
        page.put("seed", answer.question().options().seed());
        page.put("folds", answer.question().options().folds());
        page.put("replicates", answer.question().options().replicates());
        page.put("confidence", 0.95);
        ArrayNode estimates = page.putArray("estimates");
        ArrayNode diagnostics = page.putArray("diagnostics");
        ArrayNode reasons = page.putArray("reasons");
        ArrayNode clipping = page.putArray("clipping");
        ArrayNode overlap = page.putArray("overlap");
        ArrayNode slates = page.putArray("slates");
        for (BanditAnswer.PolicyJudgement policy : answer.policies()) {
            String name = policy.policy().words();
            add(name, Optional.empty(), policy.overall(), estimates, diagnostics, reasons);
            policy.groups()
                    .forEach(group -> add(
                            name, Optional.of(group.segment()), group.judgement(), estimates, diagnostics, reasons));
            policy.overall().clipping().forEach(point -> clipping.add(point(name, point)));
            policy.slates().ifPresent(its -> its.estimates().forEach(each -> slates.add(slate(name, its, each))));
            policy.overall().support().actions().forEach(share -> overlap.add(share(name, share, answer)));
        }
        ArrayNode warnings = page.putArray("warnings");
        answer.problems().forEach(problem -> warnings.add(problem.message()));
        JsonPage.write(page, file);
    }

    private static ObjectNode slate(String policy, SlateJudgement all, SlateJudgement.Named its) {
        ObjectNode json = JsonPage.object().put("policy", policy);
        json.put("lists", all.slates());
        json.put("estimator", its.name());
        json.set("value", JsonPage.number(its.estimate().value()));
        json.set("error", JsonPage.number(its.estimate().error()));
        json.set("low", JsonPage.number(its.estimate().interval().low()));
        json.set("high", JsonPage.number(its.estimate().interval().high()));
        return json;
    }

    private static ObjectNode head(String policy, Optional<SegmentKey> segment) {
        ObjectNode json = JsonPage.object().put("policy", policy);
        if (segment.isEmpty()) {
            json.putNull("segment");
        } else {
            ObjectNode its = json.putObject("segment");
            segment.get().asMap().forEach(its::put);
        }
        return json;
    }

    private static void add(
            String policy,
            Optional<SegmentKey> segment,
            Judgement its,
            ArrayNode estimates,
            ArrayNode diagnostics,
            ArrayNode reasons) {
        estimates.add(estimate(head(policy, segment), its.onPolicy()));
        its.estimates().forEach(each -> estimates.add(estimate(head(policy, segment), each)));
        ObjectNode weights = head(policy, segment);
        weights.put("light", its.verdict().light().name().toLowerCase(Locale.ROOT));
        weights(weights, its.diagnostics());
        weights.set("neverLogged", JsonPage.number(its.support().missing()));
        diagnostics.add(weights);
        its.verdict()
                .reasons()
                .forEach(reason -> reasons.add(head(policy, segment)
                        .put("light", reason.light().name().toLowerCase(Locale.ROOT))
                        .put("words", reason.words())));
    }

    private static ObjectNode estimate(ObjectNode json, Estimate its) {
        json.put("estimator", its.estimator().name());
        json.set("parameter", JsonPage.number(its.estimator().parameter()));
        json.set("value", JsonPage.number(its.value()));
        json.set("error", JsonPage.number(its.error()));
        json.set("low", JsonPage.number(its.delta().low()));
        json.set("high", JsonPage.number(its.delta().high()));
        json.set("bootstrapLow", JsonPage.number(its.bootstrap().low()));
        json.set("bootstrapHigh", JsonPage.number(its.bootstrap().high()));
        return json;
    }

    private static void weights(ObjectNode json, WeightDiagnostics its) {
        json.put("rows", its.rows());
        json.set("effectiveSample", JsonPage.number(its.effective()));
        json.set("meanWeight", JsonPage.number(its.mean()));
        json.set("meanWeightZ", JsonPage.number(its.meanZ()));
        json.set("largestWeight", JsonPage.number(its.largest()));
        json.set("largestShare", JsonPage.number(its.largestShare()));
        json.set("weightP99", JsonPage.number(its.p99()));
        json.put("unusedRows", its.unused());
        json.set("leastPropensity", JsonPage.number(its.least()));
        json.set("propensityFloor", JsonPage.number(its.floor()));
        json.put("rowsUnderFloor", its.underFloor());
    }

    private static ObjectNode point(String policy, ClipPoint its) {
        ObjectNode json = JsonPage.object().put("policy", policy);
        json.set("level", JsonPage.number(its.level()));
        json.set("ips", JsonPage.number(its.ips()));
        json.set("ipsError", JsonPage.number(its.ipsError()));
        json.set("snips", JsonPage.number(its.snips()));
        json.set("dr", JsonPage.number(its.dr()));
        json.set("drError", JsonPage.number(its.drError()));
        json.set("bias", JsonPage.number(its.bias()));
        json.set("biasBound", JsonPage.number(its.biasBound()));
        json.set("clippedRows", JsonPage.number(its.clipped()));
        json.set("keptWeight", JsonPage.number(its.kept()));
        return json;
    }

    private static ObjectNode share(String policy, Support.ActionShare its, BanditAnswer answer) {
        ObjectNode json = JsonPage.object().put("policy", policy);
        json.put("action", answer.actions().get(its.action()));
        json.put("logged", its.logged());
        json.set("share", JsonPage.number(its.share()));
        json.set("target", JsonPage.number(its.target()));
        json.set("reward", JsonPage.number(its.reward()));
        return json;
    }
}
