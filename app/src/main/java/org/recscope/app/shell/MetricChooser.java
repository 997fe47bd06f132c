package org.recscope.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.view.MetricLabels;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.ChooseMetric;
import org.recscope.app.workspace.WorkspaceStore;
import org.recscope.kernel.metric.MetricName;

/// The metric and its k: one choice for all views.
final class MetricChooser {
    private final WorkspaceStore store;
    private final Parts parts;
    private final ComboBox<String> families = new ComboBox<>();
    private final ComboBox<Integer> cutoffs = new ComboBox<>();
    private final HBox node;
    private boolean showing;

    MetricChooser(WorkspaceStore store, Parts parts) {
        this.store = store;
        this.parts = parts;
        parts.named(families, "metric", "shell.metric");
        parts.named(cutoffs, "cutoff", "shell.cutoff");
        families.setConverter(Choices.converter(this::familyLabel));
        cutoffs.setConverter(Choices.converter(this::cutoffLabel));
        families.setPrefWidth(150);
        families.setMinWidth(120);
        cutoffs.setMinWidth(66);
        node = Parts.row(6, families, parts.label("shell.at", "muted"), cutoffs);
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setId("metric-chooser");
        families.setOnAction(event -> chosen());
        cutoffs.setOnAction(event -> chosen());
        store.stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Workspace state) {
        MetricName metric = state.metric();
        node.setDisable(metric == null);
        if (metric == null) {
            return;
        }
        showing = true;
        List<MetricName> metrics = state.metrics();
        fill(families, metrics.stream().map(MetricName::family).distinct().toList(), metric.family());
        fill(cutoffs, cutoffs(metrics, metric.family()), metric.cutoff());
        showing = false;
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, T chosen) {
        if (!box.getItems().equals(values)) {
            box.setItems(FXCollections.observableArrayList(values));
        }
        box.setValue(chosen);
    }

    private static List<Integer> cutoffs(List<MetricName> metrics, String family) {
        return metrics.stream()
                .filter(each -> each.family().equals(family))
                .map(MetricName::cutoff)
                .sorted()
                .toList();
    }

    /// Keeps k when the other metric was computed at it, else takes the nearest.
    private void chosen() {
        String family = families.getValue();
        Integer cutoff = cutoffs.getValue();
        if (showing || family == null || cutoff == null) {
            return;
        }
        nearest(cutoffs(store.now().metrics(), family), cutoff)
                .ifPresent(k -> store.dispatch(new ChooseMetric(new MetricName(family, k))));
    }

    private static Optional<Integer> nearest(List<Integer> cutoffs, int wanted) {
        return cutoffs.stream().min((a, b) -> Long.compare(distance(a, wanted), distance(b, wanted)));
    }

    private static long distance(int cutoff, int wanted) {
        return Math.abs((long) cutoff - wanted);
    }

    private String familyLabel(String family) {
        return MetricLabels.label(parts.texts(), family);
    }

    private String cutoffLabel(Integer cutoff) {
        return cutoff == MetricName.WHOLE_LIST
                ? parts.texts().get("shell.whole-list")
                : String.valueOf(cutoff.intValue());
    }
}
