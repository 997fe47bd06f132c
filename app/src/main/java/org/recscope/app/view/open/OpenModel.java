package org.recscope.app.view.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.app.view.Cuts;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Questions;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceCommand.ForgetFile;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// What can be done with the files and the question of a study. Knows no node: every change is a command to the store.
final class OpenModel {
    private final WorkspaceStore store;

    OpenModel(WorkspaceStore store) {
        this.store = store;
    }

    /// Says what part a file plays. A run without a name gets the one of its file.
    void setKind(Path file, FileKind kind) {
        change(file, input -> {
            String name = kind != FileKind.RUN ? "" : input.name().isEmpty() ? fileName(file) : input.name();
            return input.as(kind, name);
        });
    }

    /// Names a run. Blank names change nothing.
    void setName(Path file, String name) {
        if (!name.isBlank()) {
            change(file, input -> input.as(input.kind(), name.strip()));
        }
    }

    /// Says what a column is for. Of the roles that one column alone can have, another column loses it.
    void setRole(Path file, String column, Role role) {
        change(file, input -> {
            Map<String, Role> roles =
                    new LinkedHashMap<>(rolesOf(input, store.now().inspections().get(file)));
            if (!input.kind().shares(role)) {
                roles.replaceAll((name, its) -> its == role ? Role.IGNORE : its);
            }
            roles.put(column, role);
            return input.withRoles(roles);
        });
    }

    /// Takes a file out of the study, or out of the list of those that could not join.
    void remove(Path file) {
        Study study = store.now().study();
        List<StudyInput> rest = study.files().stream()
                .filter(input -> !input.path().equals(file))
                .toList();
        if (rest.size() == study.files().size()) {
            store.dispatch(new ForgetFile(file));
        } else {
            store.dispatch(new EditStudy(study.withFiles(rest)));
        }
    }

    /// Says from which grade up a truth row is relevant; empty for every row.
    void setRelevantFrom(OptionalDouble from) {
        Study study = store.now().study();
        store.dispatch(new EditStudy(study.withRelevance(from, study.graded())));
    }

    /// Says whether grades weigh.
    void setGraded(boolean graded) {
        Study study = store.now().study();
        store.dispatch(new EditStudy(study.withRelevance(study.relevantFrom(), graded)));
    }

    /// Asks for metrics at cut-offs; neither may be empty.
    void ask(List<String> families, List<Integer> cutoffs) {
        if (!families.isEmpty() && !cutoffs.isEmpty()) {
            Study study = store.now().study();
            store.dispatch(new EditStudy(study.withMetrics(Questions.metrics(families, cutoffs))));
        }
    }

    /// Says what to cut segments by. Crossings that the study has stay while both of their attributes do; where there
    /// is none, the first two attributes are crossed.
    void segmentBy(List<String> attributes, boolean crossed) {
        Study study = store.now().study();
        List<String> by = new ArrayList<>(attributes);
        List<String> plain =
                attributes.stream().filter(each -> !SegmentRule.isRule(each)).toList();
        if (crossed && plain.size() >= 2) {
            List<String> kept = study.by().stream()
                    .filter(each -> crossed(each) && attributes.containsAll(SegmentRule.crossed(each)))
                    .toList();
            by.addAll(kept.isEmpty() ? List.of(plain.get(0) + "*" + plain.get(1)) : kept);
        }
        store.dispatch(new EditStudy(study.withBy(by)));
    }

    /// Whether a cut crosses two.
    static boolean crossed(String by) {
        return SegmentRule.crossed(by).size() > 1;
    }

    /// The columns of the users' file that segments can be cut from, and the segments that were saved.
    static List<String> attributes(Workspace state) {
        List<String> names = new ArrayList<>(state.study()
                .file(FileKind.USERS)
                .map(input -> rolesOf(input, state.inspections().get(input.path())))
                .map(roles -> roles.entrySet().stream()
                        .filter(role -> role.getValue() == Role.ATTRIBUTE)
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of()));
        names.addAll(Cuts.rules(state.study().by()));
        return List.copyOf(names);
    }

    /// The families asked for, in the order of the study.
    static List<String> families(Study study) {
        return study.metrics().stream().map(MetricName::family).distinct().toList();
    }

    /// The cut-offs asked for, ascending.
    static List<Integer> cutoffs(Study study) {
        return study.metrics().stream()
                .map(MetricName::cutoff)
                .distinct()
                .sorted()
                .toList();
    }

    /// Files that could not join the study.
    static List<Inspection> refused(Workspace state) {
        return state.inspections().values().stream()
                .filter(inspection -> !inspection.usable())
                .filter(inspection -> state.study().files().stream()
                        .noneMatch(input -> input.path().equals(inspection.file())))
                .sorted((a, b) -> a.file().compareTo(b.file()))
                .toList();
    }

    /// What is wrong with a file: seen when it was looked at, and when it was last read whole.
    static List<Problem> problems(Workspace state, Path file) {
        List<Problem> problems = new ArrayList<>();
        Inspection inspection = state.inspections().get(file);
        if (inspection != null) {
            problems.addAll(inspection.problems());
        }
        Stream<Problem> whole = state.activity() instanceof Activity.Refused refused
                ? refused.problems().stream()
                : state.result() == null ? Stream.of() : state.result().warnings().stream();
        whole.filter(problem -> problem.file().toAbsolutePath().normalize().equals(file))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        return problems;
    }

    /// The roles of a file: as chosen, else as guessed.
    static Map<String, Role> rolesOf(StudyInput input, @Nullable Inspection inspection) {
        return input.roles().isEmpty() && inspection != null ? inspection.roles() : input.roles();
    }

    private void change(Path file, UnaryOperator<StudyInput> change) {
        Study study = store.now().study();
        List<StudyInput> files = new ArrayList<>(study.files());
        files.replaceAll(input -> input.path().equals(file) ? change.apply(input) : input);
        store.dispatch(new EditStudy(study.withFiles(files)));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\..*$", "");
    }
}
