package org.recscope.app.view.offpolicy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.bandit.BanditRunner;
import org.recscope.analytics.study.bandit.OffPolicyCharts;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;

/// What the view of off-policy estimates shows. Knows no node.
final class OffPolicyModel {
    static final String ID = "offpolicy";

    private final TaskRunner tasks;
    private final Consumer<Content> show;
    private final Consumer<String> fail;
    private @Nullable Path log;
    private String policy = "uniform";
    private @Nullable BanditAnswer answer;
    private double level = Double.POSITIVE_INFINITY;

    /// What the view draws.
    record Content(
            Judgement judgement, Figure estimates, Figure weights, Figure clipping, Figure overlap, String file) {}

    OffPolicyModel(TaskRunner tasks, Consumer<Content> show, Consumer<String> fail) {
        this.tasks = tasks;
        this.show = show;
        this.fail = fail;
    }

    /// Judges on another log.
    void open(Path file) {
        log = file;
        ask();
    }

    /// Judges another policy.
    void judge(String words) {
        policy = words.strip();
        ask();
    }

    /// The levels at which weights can be cut off, the last of which cuts nothing.
    List<Double> levels() {
        return answer == null
                ? List.of()
                : answer.policies().getFirst().overall().clipping().stream()
                        .map(ClipPoint::level)
                        .toList();
    }

    /// Marks a level.
    void clip(double chosen) {
        level = chosen;
        draw();
    }

    private void ask() {
        Path file = log;
        if (file == null) {
            return;
        }
        BanditQuestion question;
        try {
            question = new BanditQuestion(
                    List.of(PolicySource.parse(policy)),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    OffPolicyOptions.DEFAULTS);
        } catch (IllegalArgumentException e) {
            fail.accept(String.valueOf(e.getMessage()));
            return;
        }
        Outcome<BanditAnswer> outcome = new Outcome<>(
                found -> {
                    answer = found;
                    level = Double.POSITIVE_INFINITY;
                    draw();
                },
                failure -> fail.accept(String.valueOf(failure.getMessage())));
        tasks.run(
                ID,
                true,
                progress -> BanditRunner.run(FileSpec.of(file, FileKind.BANDIT), question, progress),
                outcome);
    }

    private void draw() {
        BanditAnswer found = answer;
        if (found == null) {
            return;
        }
        Judgement its = found.policies().getFirst().overall();
        show.accept(new Content(
                its,
                OffPolicyCharts.estimates(
                        its, found.policies().getFirst().policy().words()),
                OffPolicyCharts.weights(its),
                OffPolicyCharts.clipping(its, level),
                OffPolicyCharts.overlap(its, found.actions()),
                String.valueOf(found.log().path().getFileName())));
    }
}
