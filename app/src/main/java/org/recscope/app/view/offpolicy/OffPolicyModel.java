package org.recscope.app.view.offpolicy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.bandit.BanditRunner;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.app.view.FileModel;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceStore;

/// What the view of off-policy estimates shows. Knows no node.
final class OffPolicyModel {
    static final String ID = "offpolicy";

    /// A blank parts policies where another one begins: paths have blanks, too.
    private static final String BETWEEN = "\\s+(?=(?:uniform|column:|table:|run:))";

    private final WorkspaceStore store;
    private final FileModel<Asked, BanditAnswer> answers;
    private @Nullable Path log;

    /// One log of the study and its question.
    record Asked(FileSpec log, BanditQuestion question) {}

    OffPolicyModel(ViewContext context) {
        store = context.store();
        answers = new FileModel<>(
                ID,
                ID,
                context,
                this::asked,
                (asked, progress) -> BanditRunner.run(asked.log(), asked.question(), progress));
    }

    FileModel<Asked, BanditAnswer> answers() {
        return answers;
    }

    private @Nullable Asked asked(Study study) {
        List<StudyInput> logs = study.all(FileKind.BANDIT);
        if (logs.isEmpty()) {
            return null;
        }
        StudyInput chosen = logs.stream()
                .filter(each -> each.path().equals(log))
                .findFirst()
                .orElse(logs.getLast());
        return new Asked(chosen.spec(), study.questions().bandit());
    }

    /// Judges on other logs as well, the last of which is shown.
    void open(List<Path> files) {
        log = files.isEmpty() ? log : files.getLast();
        answers.open(files, FileKind.BANDIT);
        answers.ask();
    }

    /// Judges on another log of the study.
    void look(Path file) {
        log = file;
        answers.ask();
    }

    List<Path> logs() {
        return store.now().study().all(FileKind.BANDIT).stream()
                .map(StudyInput::path)
                .toList();
    }

    /// Judges other policies, one or several.
    void judge(String words) {
        try {
            List<PolicySource> policies = Arrays.stream(words.strip().split(BETWEEN))
                    .map(PolicySource::parse)
                    .toList();
            Study study = store.now().study();
            store.dispatch(new EditStudy(study.with(study.questions().bandit().with(policies))));
            answers.ask();
        } catch (IllegalArgumentException e) {
            answers.refuse(String.valueOf(e.getMessage()));
        }
    }

    /// The policies of the study as they are written.
    String policies() {
        return store.now().study().questions().bandit().policies().stream()
                .map(policy -> policy.text(Path::toString))
                .collect(Collectors.joining(" "));
    }
}
