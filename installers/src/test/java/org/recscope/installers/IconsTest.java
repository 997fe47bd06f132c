package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The icons are read back by somebody else's parser, and show the drawing.
class IconsTest {
    private static final Path DRAWING = Path.of(System.getProperty("recscope.root"), "resources/brand/recscope.svg");

    @TempDir
    static Path folder;

    @BeforeAll
    static void paint() throws IOException {
        Icons.write(DRAWING, folder);
    }

    @Test
    void everySizeIsThatSize() throws IOException {
        for (int size : Icons.SIZES) {
            BufferedImage image =
                    ImageIO.read(folder.resolve("Recscope-" + size + ".png").toFile());
            assertEquals(size, image.getWidth());
            assertEquals(size, image.getHeight());
        }
    }

    @Test
    void thePictureIsOnATransparentGround() throws IOException {
        BufferedImage image = ImageIO.read(folder.resolve("Recscope-256.png").toFile());
        assertEquals(0, image.getRGB(0, 0) >>> 24);
        int ground = image.getRGB(128, 30);
        assertEquals(255, ground >>> 24);
        assertTrue((ground & 0xff) > (ground >> 16 & 0xff), "the ground is blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recscope.ico", "Recscope.icns"})
    void anotherParserReadsThePictures(String name) throws IOException {
        List<BufferedImage> images =
                Imaging.getAllBufferedImages(folder.resolve(name).toFile());
        assertTrue(images.size() >= 4, () -> name + " holds " + images.size() + " pictures");
        assertTrue(images.stream().anyMatch(image -> image.getWidth() == 256));
    }

    @Test
    void twoPaintingsAreTheSameBytes(@TempDir Path again) throws IOException {
        Icons.write(DRAWING, again);
        for (String name : List.of("Recscope.ico", "Recscope.icns", "Recscope.png")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)));
        }
    }
}
