package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures that somebody looked at and found good. `-Drecscope.golden=write` replaces them; then look at them.
///
/// A few pixels may differ by a few shades, as curves are drawn by the JDK's own code and that may change.
class GoldenTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("recscope.root", "../..")).resolve("resources/reference/figures");
    private static final int A_SHADE = 40;
    private static final double SHARE = 0.002;
    private static final Map<String, byte[]> PICTURES = pictures();

    static Stream<String> names() {
        return PICTURES.keySet().stream();
    }

    private static Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new TreeMap<>();
        PngOptions small = PngOptions.DEFAULTS.withSize(420, 280);
        Samples.all().forEach((name, figure) -> pictures.put(name, Plotter.png(figure, small)));
        for (String dark : new String[] {"shares", "heat", "trade-off"}) {
            pictures.put(dark + "-dark", Plotter.png(Samples.all().get(dark), small.withTheme(Theme.DARK)));
        }
        pictures.put("overview", Plotter.png(Tables.overview(), small.withSize(640, 0)));
        return pictures;
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsItDid(String name) throws IOException {
        byte[] png = PICTURES.get(name);
        Path file = FOLDER.resolve(name + ".png");
        if ("write".equals(System.getProperty("recscope.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, png);
        }
        BufferedImage expected = ImageIO.read(file.toFile());
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        int differing = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                differing += apart(expected.getRGB(x, y), actual.getRGB(x, y)) > A_SHADE ? 1 : 0;
            }
        }
        double share = (double) differing / (actual.getWidth() * actual.getHeight());
        assertTrue(share <= SHARE, name + ": " + differing + " pixels differ from " + file);
    }

    private static int apart(int a, int b) {
        int apart = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            apart = Math.max(apart, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
        return apart;
    }
}
