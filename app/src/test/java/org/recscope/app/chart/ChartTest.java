package org.recscope.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Values;
import org.recscope.app.harness.WindowTest;
import org.recscope.plot.Hit;

/// A chart in the real window: painted, hovered, walked by keys, picked, exported.
class ChartTest extends WindowTest {
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "delta");

    private final List<Hit> picked = new ArrayList<>();

    private Chart openChart() {
        open();
        Chart chart = onFx(() -> {
            Chart made = new Chart("sample-chart", context().charts());
            made.show(figure(Values.of(3, 1, 4, 2)));
            made.onPick(picked::add);
            made.setMinSize(640, 400);
            made.setPrefSize(640, 400);
            StackPane card = new StackPane(made);
            context().overlay().show(card, Pos.CENTER, () -> {});
            return made;
        });
        idle();
        return chart;
    }

    private static Figure figure(Values values) {
        Series series = Series.of("runs", 0);
        return Figure.of(
                "sample",
                "Clicks",
                "by name",
                Axis.categories("name", NAMES),
                Axis.fromZero("clicks"),
                List.of(Bars.of(series, values)));
    }

    @Test
    void isPaintedAndSaysWhatIsSeen() {
        Chart chart = openChart();
        BufferedImage picture = screenshot("chart-LIGHT");
        assertTrue(colours(picture).size() > 20, "blank");
        assertTrue(chart.getAccessibleText().contains("Clicks"), chart.getAccessibleText());
    }

    @Test
    void followsTheFigure() {
        Chart chart = openChart();
        BufferedImage before = screenshot("chart-before");
        onFx(() -> {
            chart.show(figure(Values.of(1, 5, 1, 5)));
            return true;
        });
        idle();
        assertFalse(same(before, screenshot("chart-after")), "the picture did not change");
    }

    @Test
    void arrowKeysWalkOverTheDataAndEnterPicks() {
        Chart chart = openChart();
        onFx(() -> {
            chart.requestFocus();
            return true;
        });
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        screenshot("chart-keys");
        press(KeyCode.ENTER);
        assertEquals(List.of(1), picked.stream().map(Hit::datum).toList());
        assertTrue(visible("sample-chart-ring"));
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.ENTER);
        assertEquals(List.of(1, 0), picked.stream().map(Hit::datum).toList());
        assertTrue(chart.getAccessibleHelp().contains("alpha"), chart.getAccessibleHelp());
    }

    @Test
    void thePointerFindsAndPicksData() {
        openChart();
        click("sample-chart");
        hover("sample-chart", 430, 330);
        screenshot("chart-hover");
        assertTrue(visible("sample-chart-ring"));
    }

    @ParameterizedTest(name = "{0} times, look {1}, transparent {2}")
    @CsvSource({"1, 0, false", "2, 1, false", "4, 0, true"})
    void exportsAChartThatIsNotBlank(int times, int look, boolean transparent) throws IOException {
        openChart();
        rightClick("sample-chart");
        screenshot("chart-menu");
        click("sample-chart-export");
        click("export-scale-" + (times - 1));
        click("export-look-" + look);
        if (transparent) {
            click("export-transparent");
        }
        screenshot("export-card-" + times);
        Path file = folder.resolve("chart.png");
        dialogs.answer(file);
        click("export-save");
        idle();
        assertTrue(Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(640 * times, picture.getWidth());
        assertEquals(400 * times, picture.getHeight());
        Map<Integer, Integer> colours = colours(picture);
        assertTrue(colours.size() > 20, "only " + colours.size() + " colours");
        int commonest = colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertEquals(transparent ? 0 : 255, commonest >>> 24);
        boolean dark = (commonest >> 8 & 255) < 128;
        assertTrue(transparent || dark == (look == 1), () -> Integer.toHexString(commonest));
        int bar = colours.entrySet().stream()
                .filter(colour -> colour.getKey() != commonest)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        assertTrue(bar > 2_000 * times * times, "no bars: " + bar + " pixels");
    }

    private static Map<Integer, Integer> colours(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        return colours(a).equals(colours(b));
    }
}
