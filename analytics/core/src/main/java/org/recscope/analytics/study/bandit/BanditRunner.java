package org.recscope.analytics.study.bandit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.RewardColumns;
import org.recscope.analytics.offpolicy.RewardTable;
import org.recscope.analytics.offpolicy.RewardTrees;
import org.recscope.analytics.offpolicy.SlateJudgement;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// Answers questions about logs. The same question gives the same answer on any number of threads.
public final class BanditRunner {
    private final BanditQuestion question;
    private final LoadedLog loaded;
    private final Progress progress;

    private BanditRunner(BanditQuestion question, LoadedLog loaded, Progress progress) {
        this.question = question;
        this.loaded = loaded;
        this.progress = progress;
    }

    /// Reads the files and judges every policy.
    ///
    /// @param log the file and which of its columns hold what
    /// @param question what is asked
    /// @param progress told how far it is, asked whether to go on
    /// @return the answer
    /// @throws LoadingException when a file cannot be used
    public static BanditAnswer run(FileSpec log, BanditQuestion question, Progress progress) throws LoadingException {
        LogReader reader = new LogReader(log, question, progress);
        LoadedLog loaded = reader.read();
        PolicyReader policies = new PolicyReader(loaded, reader, progress);
        BanditRunner runner = new BanditRunner(question, loaded, progress);
        List<BanditAnswer.PolicyJudgement> judged = new ArrayList<>();
        for (PolicySource source : question.policies()) {
            progress.at(source.words(), -1);
            judged.add(runner.judged(source, policies.read(source)));
        }
        return new BanditAnswer(
                log, question, loaded.log().size(), loaded.users().size(), loaded.actions(), judged, loaded.problems());
    }

    private BanditAnswer.PolicyJudgement judged(PolicySource source, TargetPolicy target) {
        Optional<RewardColumns> model = model(target);
        Optional<String> missing = model.isPresent()
                ? Optional.empty()
                : Optional.of("of " + source.words()
                        + " only the probability of what was done is known, so no model can say what it would earn");
        Judgement overall = Judgement.of(loaded.log(), target, model, loaded.categories(), question.options());
        List<BanditAnswer.GroupJudgement> groups = new ArrayList<>();
        for (String by : question.by()) {
            groups.addAll(groups(by, target, model));
        }
        Optional<SlateJudgement> slates =
                loaded.slates().map(lists -> SlateJudgement.of(lists, target.weights(loaded.log()), model));
        return new BanditAnswer.PolicyJudgement(source, missing, overall, slates, groups);
    }

    private Optional<RewardColumns> model(TargetPolicy target) {
        RewardTable table = RewardTable.of(
                loaded.log(), question.options().folds(), question.options().seed());
        if (question.context().isEmpty()) {
            return table.columns(target);
        }
        List<Attribute> context =
                question.context().stream().map(loaded::attribute).toList();
        return RewardTrees.columns(loaded.log(), table, context, target, question.options());
    }

    private List<BanditAnswer.GroupJudgement> groups(String by, TargetPolicy target, Optional<RewardColumns> model) {
        List<Attribute> crossed = Arrays.stream(by.split("\\*", -1))
                .map(String::strip)
                .map(loaded::attribute)
                .toList();
        int size = loaded.log().size();
        Segmentation cut = Segmentation.of(crossed, CodeSet.all(size));
        List<BanditAnswer.GroupJudgement> groups = new ArrayList<>();
        for (int segment = 0; segment < cut.segments().size(); segment++) {
            progress.check();
            int which = segment;
            int[] rows = IntStream.range(0, size)
                    .filter(row -> cut.segmentOf(row) == which)
                    .toArray();
            BanditLog theirs = loaded.log().rows(rows);
            Judgement judgement = Judgement.of(
                    theirs,
                    target.rows(rows),
                    model.map(columns -> columns.rows(rows)),
                    loaded.categories(),
                    question.options());
            groups.add(new BanditAnswer.GroupJudgement(cut.segments().get(segment), judgement));
        }
        return groups;
    }
}
