package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.figure.Fact;
import org.recscope.plot.page.ReportPainter;
import org.recscope.plot.style.Palette;

class PngFileTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theJdkReadsTheSamePixelsBack(boolean opaque) throws IOException {
        BufferedImage image = new BufferedImage(67, 41, BufferedImage.TYPE_INT_ARGB);
        SplittableRandom random = new SplittableRandom(7);
        for (int y = 0; y < 41; y++) {
            for (int x = 0; x < 67; x++) {
                int noise = random.nextInt();
                image.setRGB(x, y, y < 20 ? 0xFF204060 + x * 0x010203 : opaque ? noise | 0xFF000000 : noise);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file(image, opaque)));
        assertEquals(opaque ? 3 : 4, read.getRaster().getNumBands());
        assertArrayEquals(image.getRGB(0, 0, 67, 41, null, 0, 67), read.getRGB(0, 0, 67, 41, null, 0, 67));
    }

    private static byte[] file(BufferedImage image, boolean opaque) {
        try (PngFile file = new PngFile(image.getWidth(), image.getHeight(), 1, opaque, List.of())) {
            file.add(image, image.getHeight());
            return file.bytes();
        }
    }

    @Test
    void stripsMakeTheSameFileAsOnePiece() {
        Pages pages = new Pages(1000, 900, 2, Theme.LIGHT, false, List.of());
        ReportPainter page = new ReportPainter(Tables.report(), 1000);
        byte[] whole = pages.png(pen -> page.paint(pen, Palette.LIGHT), 1 << 24);
        assertArrayEquals(whole, pages.png(pen -> page.paint(pen, Palette.LIGHT), 2000 * 37));
    }

    @Test
    void resolutionAndProvenanceAreWritten() {
        byte[] png = Plotter.png(
                Samples.lying(),
                PngOptions.DEFAULTS
                        .withScale(2)
                        .withProvenance(List.of(new Fact("Title", "Coverage"), new Fact("Source", "Δ файл.csv"))));
        ByteBuffer density = ByteBuffer.wrap(chunk(png, "pHYs"));
        assertEquals(7559, density.getInt());
        assertEquals("Title\0Coverage", new String(chunk(png, "tEXt"), StandardCharsets.ISO_8859_1));
        assertEquals("Source\0\0\0\0\0Δ файл.csv", new String(chunk(png, "iTXt"), StandardCharsets.UTF_8));
    }

    private static byte[] chunk(byte[] png, String type) {
        ByteBuffer file = ByteBuffer.wrap(png);
        file.position(8);
        while (file.hasRemaining()) {
            byte[] data = new byte[file.getInt()];
            byte[] name = new byte[4];
            file.get(name).get(data).getInt();
            if (new String(name, StandardCharsets.US_ASCII).equals(type)) {
                return data;
            }
        }
        return new byte[0];
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT, false", "2, DARK, false", "3, LIGHT, true", "4, DARK, true"})
    void sizeIsTheAskedSizeTimesTheScale(int scale, Theme theme, boolean transparent) throws IOException {
        PngOptions options = new PngOptions(500, 300, scale, theme, transparent, List.of());
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Plotter.png(Samples.lorenz(), options)));
        assertNotNull(read);
        assertEquals(500 * scale, read.getWidth());
        assertEquals(300 * scale, read.getHeight());
        assertEquals(transparent, read.getColorModel().hasAlpha());
    }

    @Test
    void equalInputGivesEqualBytesOnAnyThread() throws Exception {
        Callable<List<byte[]>> work = () -> {
            List<byte[]> files = new ArrayList<>();
            for (var figure :
                    List.of(Samples.forest(12), Distributions.crowd(60_000), Samples.heat(), Samples.tradeOff())) {
                files.add(Plotter.png(figure, PngOptions.DEFAULTS.withScale(2)));
            }
            files.add(ReportPlotter.png(Tables.report(), ReportOptions.DEFAULTS));
            return files;
        };
        List<byte[]> expected = work.call();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<byte[]>> result : threads.invokeAll(List.of(work, work, work, work))) {
                for (int i = 0; i < expected.size(); i++) {
                    assertArrayEquals(expected.get(i), result.get().get(i));
                }
            }
        }
    }

    @Test
    void optionsOutOfRangeAreAMistake() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> PngOptions.DEFAULTS.withScale(5))
                .getMessage()
                .contains("scale must be in [1, 4]"));
        assertThrows(IllegalArgumentException.class, () -> PngOptions.DEFAULTS.withSize(0, 100));
        assertThrows(IllegalArgumentException.class, () -> ReportOptions.DEFAULTS.withWidth(10));
    }
}
