package org.recscope.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.SegmentWords;
import org.recscope.analytics.study.figures.UserRange;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.workspace.Selection;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;

/// The first line of a view of results: its title, whose numbers these are, a way to choose other users, and what the
/// view adds. A filter shows as a chip that can be taken away, in every view alike, so that nobody mistakes a segment
/// for everybody.
public final class ResultHeader {
    private final String view;
    private final WorkspaceStore store;
    private final Parts parts;
    private final Texts texts;
    private final Words words;
    private final Label scope = Parts.text("", "muted");
    private final HBox chip = Parts.row(4);
    private final ComboBox<Users> users;
    private final HBox node;
    private boolean showing;

    /// Everybody, or those of a segment.
    private record Users(@Nullable SegmentKey segment) {}

    /// A header.
    ///
    /// @param view id of the view
    /// @param context what the view was made with
    /// @param extras controls of the view at the right
    public ResultHeader(String view, ViewContext context, Node... extras) {
        this.view = view;
        this.store = context.store();
        this.texts = context.texts();
        this.parts = new Parts(texts);
        this.words = Words.of(texts.locale());
        users = parts.named(Choices.combo(List.of(), this::words), view + "-users", "results.users");
        users.setOnAction(event -> chosen());
        users.setPrefWidth(170);
        users.setVisibleRowCount(16);
        chip.setId(view + "-filter");
        chip.getStyleClass().add("filter-chip");
        scope.setId(view + "-scope");
        scope.setMinWidth(0);
        VBox title = Parts.column(1, Parts.text(texts.get(view + ".title"), "view-title"), scope);
        title.setMinWidth(150);
        node = Parts.row(10, title, chip, Parts.spring());
        node.getChildren().addAll(extras);
        Button brush = parts.iconButton(
                view + "-brush", "results.brush", Feather.SLIDERS, () -> new UserBrush(context).show());
        node.getChildren().add(Parts.row(6, parts.label("results.users", "field-label"), users, brush));
        node.setId(view + "-header");
        node.getStyleClass().add("result-header");
        store.stateProperty().subscribe(this::show);
    }

    /// The header.
    ///
    /// @return always the same node
    public HBox node() {
        return node;
    }

    private void show(Workspace now) {
        SegmentKey segment = Lenses.segment(now);
        node.setDisable(now.result() == null);
        UserRange range = now.selection().range();
        chip.setVisible(segment != null || range != null);
        chip.setManaged(chip.isVisible());
        if (now.result() == null) {
            scope.setText("");
            return;
        }
        int all = now.evaluation().population().count();
        showing = true;
        List<Users> choices = choices(now);
        if (!users.getItems().equals(choices)) {
            users.getItems().setAll(choices);
        }
        users.setValue(new Users(segment));
        showing = false;
        Lens lens = Lenses.of(now, words);
        if (lens == null || !chip.isVisible()) {
            scope.setText(texts.get("results.scope.all", all));
        } else {
            scope.setText(texts.get("results.scope.some", lens.users().count(), all));
            fillChip(segment, range == null ? "" : range.text(Objects.requireNonNull(now.result()), words));
        }
    }

    private static List<Users> choices(Workspace now) {
        List<Users> choices = new ArrayList<>(List.of(new Users(null)));
        SegmentKey chosen = Lenses.segment(now);
        String by = Lenses.by(now);
        List<SegmentKey> segments = by.isEmpty() ? List.of() : now.evaluation().segments(by);
        segments.forEach(segment -> choices.add(new Users(segment)));
        Cuts.rules(now.evaluation().by()).stream()
                .filter(rule -> !rule.equals(by))
                .forEach(rule ->
                        choices.add(new Users(now.evaluation().segments(rule).getFirst())));
        if (chosen != null && !choices.contains(new Users(chosen))) {
            choices.add(new Users(chosen));
        }
        return choices;
    }

    private void fillChip(@Nullable SegmentKey segment, String range) {
        String filter = segment == null ? "" : SegmentWords.of(segment, words);
        String both = filter.isEmpty() || range.isEmpty() ? filter + range : filter + " · " + range;
        Button clear = parts.iconButton(view + "-clear", "results.clear", Feather.X, this::clear);
        chip.getChildren().setAll(Parts.icon(Feather.FILTER), Parts.text(both, "chip-words"), clear);
    }

    private void clear() {
        store.dispatch(new Select(Selection.ALL));
    }

    private void chosen() {
        Users chosen = users.getValue();
        if (!showing && chosen != null) {
            store.dispatch(new Select(store.now().selection().withFilter(chosen.segment())));
        }
    }

    private String words(Users chosen) {
        SegmentKey segment = chosen.segment();
        return segment == null ? texts.get("results.users.all") : SegmentWords.brief(segment, words);
    }
}
