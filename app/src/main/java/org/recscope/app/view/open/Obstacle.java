package org.recscope.app.view.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.study.StudyInput;
import org.recscope.app.workspace.Workspace;

/// Why a study cannot be evaluated yet. Its words are `open.obstacle.KEY`.
///
/// @param key which obstacle
/// @param about the file or the part it is about; may be empty
/// @param detail the role that is missing; may be empty
record Obstacle(String key, String about, String detail) {
    private static final Set<FileKind> SEVERAL = Set.of(FileKind.RUN);

    /// Everything that stands in the way.
    static List<Obstacle> of(Workspace state) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<StudyInput> files = state.study().files();
        if (state.study().hasLogs() && !state.study().hasLists()) {
            obstacles.add(new Obstacle("only-logs", "", ""));
            files.forEach(input -> missing(state, input, obstacles));
            return obstacles;
        }
        if (state.study().file(FileKind.TRUTH).isEmpty()) {
            obstacles.add(new Obstacle("no-truth", "", ""));
        }
        if (state.study().runs().isEmpty()) {
            obstacles.add(new Obstacle("no-run", "", ""));
        }
        for (FileKind kind : FileKind.values()) {
            long count = state.study().files().stream()
                    .filter(input -> input.kind() == kind)
                    .count();
            if (count > 1 && !kind.isLog() && !SEVERAL.contains(kind)) {
                obstacles.add(new Obstacle("twice", kind.name(), ""));
            }
        }
        state.study().files().forEach(input -> missing(state, input, obstacles));
        return obstacles;
    }

    private static void missing(Workspace state, StudyInput input, List<Obstacle> obstacles) {
        var roles = OpenModel.rolesOf(input, state.inspections().get(input.path()));
        if (roles.isEmpty()) {
            return; // not looked at yet
        }
        String needed = input.kind().needed().stream()
                .filter(role -> !roles.containsValue(role))
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(","));
        if (!needed.isEmpty()) {
            obstacles.add(new Obstacle("no-role", String.valueOf(input.path().getFileName()), needed));
        }
    }
}
