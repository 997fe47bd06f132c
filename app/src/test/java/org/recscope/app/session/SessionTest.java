package org.recscope.app.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.figure.Slot;
import org.recscope.app.chart.Chart;
import org.recscope.app.command.CommandRun;
import org.recscope.app.harness.SmallStudy;
import org.recscope.app.harness.WindowTest;
import org.recscope.app.text.Language;
import org.recscope.kernel.metric.MetricName;
import org.recscope.plot.style.Palette;

/// From files to a picture in the real window, as a user goes.
class SessionTest extends WindowTest {
    private Path study;

    /// Opens the files by the dialog, asks for two cut-offs, evaluates, saves.
    private void openAndEvaluate() throws IOException {
        open();
        dialogs.answer(SmallStudy.write(folder).toArray(Path[]::new));
        click("welcome-files");
        idle();
        assertEquals(6, now().study().files().size());
        enter("cutoffs", "5, 10");
        click("evaluate");
        idle();
        assertEquals("overview", now().view());
        study = folder.resolve("small.recscope");
        dialogs.answer(study);
        press(KeyCode.CONTROL, KeyCode.S);
        idle();
    }

    @Test
    void opensFilesPicksASegmentChangesKAndExportsAChart() throws IOException {
        openAndEvaluate();
        Map<String, String> everybody = TableText.of(stage(), "overview-table");

        click("go-segments");
        idle();
        click(TableText.cell(stage(), "segments-heat", 1, 0));
        idle();
        assertTrue(visible("segments-filter"));
        assertEquals("heavy", now().selection().filter().values().getFirst());
        assertEquals("14 of 40 users", find("segments-scope", Label.class).getText());
        click("go-overview");
        idle();
        assertTrue(visible("overview-filter"), "every view says whose numbers it shows");
        assertNotEquals(everybody, TableText.of(stage(), "overview-table"));
        press(KeyCode.ESCAPE);
        idle();
        assertFalse(visible("overview-filter"));
        assertEquals("All 40 users", find("overview-scope", Label.class).getText());
        assertEquals(everybody, TableText.of(stage(), "overview-table"));

        choose("cutoff", 5);
        idle();
        assertEquals(MetricName.parse("ndcg@5"), now().metric());
        assertNotEquals(everybody, TableText.of(stage(), "overview-table"));
        assertTrue(find("overview-runs", Chart.class).getAccessibleText().contains("NDCG@5"));

        isAChartOfRuns(exported("overview-runs"), 2);
        click("go-diversity");
        idle();
        isAChartOfRuns(exported("diversity-lorenz"), 2);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, en, Report", "GERMAN, de, Bericht"})
    void theReportHasTheBytesOfTheCommandLine(Language language, String code, String title) throws IOException {
        speak(language);
        openAndEvaluate();
        assertEquals(title, find("go-report", Labeled.class).getText());
        click("go-report");
        idle();
        Path window = folder.resolve("window.png");
        dialogs.answer(window);
        click("report-export");
        idle();
        Path command = folder.resolve("command.png");
        CommandRun run = CommandRun.of("report", study, "--language", code, "--out", command);
        assertEquals(0, run.code(), run.err());
        assertArrayEquals(Files.readAllBytes(command), Files.readAllBytes(window));
    }

    @Test
    void theResultFilesHaveTheBytesOfTheCommandLine() throws IOException {
        openAndEvaluate();
        Path window = Files.createDirectories(folder.resolve("window"));
        dialogs.answer(window);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        idle();
        Path command = folder.resolve("command");
        CommandRun run = CommandRun.of("evaluate", study, "--out", command);
        assertEquals(0, run.code(), run.err());
        for (String file : List.of("evaluation.json", "segments.csv", "per-user.parquet")) {
            assertArrayEquals(
                    Files.readAllBytes(command.resolve(file)), Files.readAllBytes(window.resolve(file)), file);
        }
    }

    @Test
    void aPictureSaysWhereItComesFrom() throws IOException {
        openAndEvaluate();
        rightClick("overview-runs");
        click("overview-runs-export");
        widen();
        Path plain = saved("plain");
        rightClick("overview-runs");
        click("overview-runs-export");
        widen();
        click("export-footer");
        Path file = saved("signed");
        assertEquals(1400, ImageIO.read(file.toFile()).getWidth());
        assertTrue(ink(file) > ink(plain) + 500, "no words below the chart");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("tEXt") && bytes.contains("SHA-256") && bytes.contains("truth.csv"), "no provenance");
    }

    private void widen() {
        click("export-width-text");
        press(KeyCode.CONTROL, KeyCode.A);
        type("700");
        press(KeyCode.TAB);
        assertTrue(find("export-size", Label.class).getText().startsWith("1,400 × "));
    }

    private Path saved(String name) {
        Path file = folder.resolve(name + ".png");
        dialogs.answer(file);
        click("export-save");
        idle();
        return file;
    }

    private static int ink(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        int paper = Palette.LIGHT.background().getRGB();
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += picture.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        return count;
    }

    private BufferedImage exported(String chart) throws IOException {
        rightClick(chart);
        click(chart + "-export");
        return ImageIO.read(saved(chart).toFile());
    }

    /// Each run is drawn in its own colour, with more than a sign in the legend, and words fill both dimensions.
    private static void isAChartOfRuns(BufferedImage picture, int runs) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int paper = Palette.LIGHT.background().getRGB();
        BitSet columns = new BitSet();
        BitSet rows = new BitSet();
        int[] drawn = new int[runs];
        List<Slot> slots = List.of(Slot.values());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = picture.getRGB(x, y);
                if (colour != paper) {
                    columns.set(x);
                    rows.set(y);
                }
                for (int run = 0; run < runs; run++) {
                    drawn[run] += colour == Palette.LIGHT.of(slots.get(run)).getRGB() ? 1 : 0;
                }
            }
        }
        assertTrue(width > 600 && height > 300, () -> width + " × " + height);
        assertTrue(columns.cardinality() > 0.75 * width, () -> columns.cardinality() + " of " + width + " columns");
        assertTrue(rows.cardinality() > 0.5 * height, () -> rows.cardinality() + " of " + height + " rows");
        for (int count : drawn) {
            assertTrue(count > 100, () -> "a run has " + count + " pixels");
        }
    }
}
