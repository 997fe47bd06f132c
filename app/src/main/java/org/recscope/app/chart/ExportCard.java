package org.recscope.app.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Notices;
import org.recscope.app.control.Parts;
import org.recscope.app.control.Segments;
import org.recscope.app.task.Outcome;
import org.recscope.app.text.Texts;
import org.recscope.plot.PngOptions;
import org.recscope.plot.Theme;

/// Asks how a chart shall look in a PNG file, and writes it: 1 to 4 times its size here, light or dark, transparent or
/// not.
final class ExportCard {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

    private final ChartTools tools;
    private final Texts texts;
    private final Parts parts;
    private final Drawing drawing;
    private final int width;
    private final int height;
    private final Segments<Integer> scale;
    private final Segments<Theme> look;
    private final CheckBox transparent;
    private final Label size = Parts.text("", "muted");

    ExportCard(ChartTools tools, Drawing drawing, int width, int height) {
        this.tools = tools;
        this.texts = tools.texts();
        this.parts = new Parts(texts);
        this.drawing = drawing;
        this.width = width;
        this.height = height;
        scale = new Segments<>("export-scale", SCALES, times -> texts.get("chart.times", times));
        look = new Segments<>("export-look", List.of(Theme.values()), this::words);
        look.select(tools.theme().isDark() ? Theme.DARK : Theme.LIGHT);
        transparent =
                parts.named(new CheckBox(texts.get("chart.transparent")), "export-transparent", "chart.transparent");
        size.setId("export-size");
        scale.onSelect(this::showSize);
        scale.select(2);
    }

    void show() {
        GridPane grid = new GridPane(16, 12);
        grid.addRow(0, parts.label("chart.size", "field-label"), Parts.row(12, scale, size));
        grid.addRow(1, parts.label("chart.look", "field-label"), look);
        grid.add(transparent, 1, 2);
        VBox card = Parts.column(18, parts.label("chart.export.title", "card-title"), grid, buttons());
        card.setId("export-card");
        card.getStyleClass().add("dialog-card");
        card.setPrefWidth(520);
        tools.overlay().show(card, Pos.CENTER, () -> {});
    }

    private Node buttons() {
        Button cancel = parts.button("export-cancel", "chart.cancel", Feather.X, tools.overlay()::close);
        Button save = parts.button("export-save", "chart.save", Feather.DOWNLOAD, this::save);
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        return Parts.row(8, Parts.spring(), cancel, save);
    }

    private String words(Theme theme) {
        return texts.get(
                switch (theme) {
                    case LIGHT -> "chart.light";
                    case DARK -> "chart.dark";
                });
    }

    private void showSize(int times) {
        size.setText(texts.get("chart.pixels", width * times, height * times));
    }

    private void save() {
        PngOptions options = PngOptions.DEFAULTS
                .withSize(width, height)
                .withScale(scale.selected())
                .withTheme(look.selected())
                .withTransparent(transparent.isSelected());
        Window window = transparent.getScene().getWindow();
        Optional<Path> file = tools.dialogs().save(window, FileType.PNG, drawing.id() + ".png");
        tools.overlay().close();
        file.ifPresent(path -> write(path, options));
    }

    private void write(Path file, PngOptions options) {
        Outcome<Path> outcome = new Outcome<>(
                written -> tell(Notices.Level.SUCCESS, "chart.exported", written.toString()),
                failure -> tell(Notices.Level.ERROR, "chart.not-exported", String.valueOf(failure.getMessage())));
        tools.tasks()
                .run(
                        "export",
                        true,
                        progress -> {
                            byte[] png = drawing.png(options);
                            progress.check();
                            AtomicFile.write(file, out -> out.write(png));
                            return file;
                        },
                        outcome);
    }

    private void tell(Notices.Level level, String key, String detail) {
        tools.notices().show(level, texts.get(key), detail);
    }
}
