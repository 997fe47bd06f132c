package org.recscope.app.view.calibration;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Segments;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// Two kinds of calibration, one at a time: of lists against what users read before, of probabilities against what
/// came.
public final class CalibrationView implements View {
    private final ListsPart lists;
    private final ProbabilityPart probabilities;
    private final VBox node;

    /// The view.
    ///
    /// @param context what it is made with
    public CalibrationView(ViewContext context) {
        lists = new ListsPart(context);
        probabilities = new ProbabilityPart(context);
        Segments<Boolean> kind = new Segments<>(
                "calibration-kind",
                List.of(false, true),
                each -> context.texts().get(each ? "calibration.probabilities" : "calibration.lists"));
        kind.onSelect(this::show);
        StackPane headers = new StackPane(lists.header(), probabilities.header());
        HBox.setHgrow(headers, Priority.ALWAYS);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        headers.setMinWidth(0);
        HBox row = new HBox(14, headers, kind);
        node = Panels.page(ListsModel.ID, row, new StackPane(lists.content(), probabilities.content()));
        show(false);
    }

    private void show(boolean probability) {
        lists.header().setVisible(!probability);
        lists.content().setVisible(!probability);
        probabilities.header().setVisible(probability);
        probabilities.content().setVisible(probability);
    }

    @Override
    public String id() {
        return ListsModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.TARGET;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }
}
