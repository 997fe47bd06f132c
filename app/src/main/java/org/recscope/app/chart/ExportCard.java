package org.recscope.app.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Notices;
import org.recscope.app.control.OptionSheet;
import org.recscope.app.control.Parts;
import org.recscope.app.control.Segments;
import org.recscope.app.task.Outcome;
import org.recscope.app.text.Texts;
import org.recscope.plot.PngOptions;
import org.recscope.plot.Theme;

/// Asks how a chart shall look in a PNG file, and writes it: as large as here or of any size, 1 to 4 pixels for one,
/// light or dark, transparent or not, with or without a line below that says where it comes from. The file itself
/// always
/// says so.
final class ExportCard {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);
    private static final int LEAST = 100;
    private static final int MOST = 4000;

    private final ChartTools tools;
    private final Texts texts;
    private final Parts parts;
    private final Drawing drawing;
    private final Origin origin;
    private final Spinner<Integer> width;
    private final Spinner<Integer> height;
    private final Segments<Integer> scale;
    private final Segments<Theme> look;
    private final CheckBox transparent;
    private final CheckBox footer;
    private final Label size = Parts.text("", "muted");

    ExportCard(ChartTools tools, Drawing drawing, int width, int height) {
        this.tools = tools;
        this.texts = tools.texts();
        this.parts = new Parts(texts);
        this.drawing = drawing;
        this.origin = tools.origin().get();
        this.width = pixels("export-width", "chart.width", width);
        this.height = pixels("export-height", "chart.height", height);
        scale = new Segments<>("export-scale", SCALES, times -> texts.get("chart.times", times));
        look = new Segments<>("export-look", List.of(Theme.values()), this::words);
        look.select(tools.theme().isDark() ? Theme.DARK : Theme.LIGHT);
        transparent = box("export-transparent", "chart.transparent");
        footer = box("export-footer", "chart.footer");
        footer.setDisable(origin.line().isEmpty());
        size.setId("export-size");
        scale.onSelect(times -> showSize());
        scale.select(2);
        this.width.valueProperty().subscribe(this::showSize);
        this.height.valueProperty().subscribe(this::showSize);
    }

    void show() {
        OptionSheet options = new OptionSheet(parts, "export-options", "chart.export.title");
        options.add("chart.area", Parts.row(6, width, Parts.text("×", "muted"), height));
        options.add("chart.sharpness", Parts.row(12, scale, size));
        options.add("chart.look", look);
        options.add("chart.background", transparent);
        options.add("chart.origin", footer);
        VBox card = Parts.column(18, parts.label("chart.export.title", "card-title"), options, buttons());
        card.setId("export-card");
        card.getStyleClass().add("dialog-card");
        card.setPrefWidth(560);
        tools.overlay().show(card, Pos.CENTER, () -> {});
    }

    private Spinner<Integer> pixels(String id, String key, int start) {
        Spinner<Integer> field = parts.named(new Spinner<>(LEAST, MOST, Math.clamp(start, LEAST, MOST), 10), id, key);
        field.setEditable(true);
        field.setPrefWidth(110);
        field.getEditor().setId(id + "-text");
        field.getEditor().setAccessibleText(texts.get(key));
        return field;
    }

    private CheckBox box(String id, String key) {
        return parts.named(new CheckBox(texts.get(key)), id, key);
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

    private void showSize() {
        int times = scale.selected();
        size.setText(texts.get("chart.pixels", width.getValue() * times, height.getValue() * times));
    }

    private void save() {
        PngOptions options = PngOptions.DEFAULTS
                .withSize(width.getValue(), height.getValue())
                .withScale(scale.selected())
                .withTheme(look.selected())
                .withTransparent(transparent.isSelected())
                .withProvenance(origin.facts());
        Drawing drawn = footer.isSelected() ? drawing.withFooter(origin.line()) : drawing;
        Window window = transparent.getScene().getWindow();
        Optional<Path> file = tools.dialogs().save(window, FileType.PNG, drawing.id() + ".png");
        tools.overlay().close();
        file.ifPresent(path -> write(path, drawn, options));
    }

    private void write(Path file, Drawing drawn, PngOptions options) {
        Outcome<Path> outcome = new Outcome<>(
                written -> tell(Notices.Level.SUCCESS, "chart.exported", written.toString()),
                failure -> tell(Notices.Level.ERROR, "chart.not-exported", String.valueOf(failure.getMessage())));
        tools.tasks()
                .run(
                        "export",
                        true,
                        progress -> {
                            byte[] png = drawn.png(options);
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
