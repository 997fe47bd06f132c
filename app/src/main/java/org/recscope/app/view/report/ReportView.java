package org.recscope.app.view.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.control.Segments;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;
import org.recscope.plot.Theme;

/// The page at the left, how to write it at the right.
public final class ReportView implements View {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final ReportModel model;
    private final ImageView page = new ImageView();
    private final Label size = Parts.text("", "muted");
    private final ScrollPane scroll = Panels.scroll("report-scroll", page);
    private final Segments<Integer> scale;
    private final Segments<Zoom> zoom;
    private final VBox node;

    /// How large the page is shown.
    private enum Zoom {
        FIT,
        WHOLE
    }

    /// The view.
    ///
    /// @param context what it is made with
    public ReportView(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        model = new ReportModel(context);
        scale = new Segments<>("report-scale", SCALES, times -> texts.get("report.times", times));
        zoom = new Segments<>("report-zoom", List.of(Zoom.values()), this::words);
        size.setId("report-size");
        page.setId("report-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        BorderPane content = new BorderPane(preview());
        content.setRight(options());
        ResultPane<ReportModel.Preview> pane =
                new ResultPane<>(ReportModel.ID, context, model.results(), content, this::draw);
        VBox title = Parts.column(
                1,
                Parts.text(texts.get("report.title"), "view-title"),
                Parts.text(texts.get("report.title.hint"), "muted"));
        node = Panels.page(ReportModel.ID, title, pane);
    }

    @Override
    public String id() {
        return ReportModel.ID;
    }

    /// A study of logs has a report without anything evaluated.
    @Override
    public boolean needsResult() {
        return false;
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node node() {
        return node;
    }

    private Node preview() {
        VBox sheet = new VBox(page);
        sheet.getStyleClass().add("report-sheet");
        scroll.setContent(sheet);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
        zoom.onSelect(chosen -> fit());
        return scroll;
    }

    /// As wide as there is room, never wider than it is: larger would only be blurred.
    private void fit() {
        boolean whole = zoom.selected() == Zoom.WHOLE;
        scroll.setHbarPolicy(whole ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(!whole);
        double room = Math.max(200, scroll.getViewportBounds().getWidth() - 2);
        Image image = page.getImage();
        page.setFitWidth(image == null ? room : whole ? image.getWidth() : Math.min(room, image.getWidth()));
    }

    private Node options() {
        Segments<Theme> look = new Segments<>("report-look", List.of(Theme.values()), this::words);
        look.onSelect(model::use);
        scale.onSelect(times -> {
            model.scale(times);
            showSize();
        });
        CheckBox transparent =
                parts.named(new CheckBox(texts.get("report.transparent")), "report-transparent", "report.transparent");
        transparent.setOnAction(event -> model.transparent(transparent.isSelected()));
        Button export = parts.button("report-export", "report.export", Feather.DOWNLOAD, this::export);
        export.getStyleClass().add("accent");
        export.setMaxWidth(Double.MAX_VALUE);
        VBox options = Parts.column(
                10,
                parts.label("report.zoom", "field-label"),
                zoom,
                parts.label("report.look", "field-label"),
                look,
                parts.label("report.scale", "field-label"),
                scale,
                size,
                transparent,
                export,
                Parts.paragraph(texts.get("report.same"), "muted", "small-text"));
        options.setId("report-options");
        options.getStyleClass().add("report-options");
        options.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(export, Priority.NEVER);
        return options;
    }

    private String words(Theme theme) {
        return texts.get(
                switch (theme) {
                    case LIGHT -> "report.light";
                    case DARK -> "report.dark";
                });
    }

    private String words(Zoom chosen) {
        return texts.get(
                switch (chosen) {
                    case FIT -> "report.zoom.fit";
                    case WHOLE -> "report.zoom.whole";
                });
    }

    private void draw(ReportModel.Preview preview) {
        byte[] png = new byte[preview.png().bytes().remaining()];
        preview.png().bytes().duplicate().get(png);
        page.setImage(new Image(new ByteArrayInputStream(png)));
        page.setAccessibleText(texts.get("report.page"));
        fit();
        showSize();
    }

    private void showSize() {
        Image image = page.getImage();
        if (image != null) {
            int times = scale.selected();
            size.setText(texts.get("report.pixels", (int) image.getWidth() * times, (int) image.getHeight() * times));
        }
    }

    private void export() {
        String name = context.store().now().name();
        String suggested = (name.isEmpty() ? "report" : name + "-report") + ".png";
        context.dialogs()
                .save(page.getScene().getWindow(), FileType.PNG, suggested)
                .ifPresent(model::export);
    }
}
