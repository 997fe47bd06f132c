package org.recscope.installers;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Every icon file that the systems ask for, painted from the one drawing in `resources/brand`.
public final class Icons {
    /// The sizes of the single pictures, in pixels.
    public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);

    private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    /// Writes `Recscope-16.png` … `Recscope-1024.png`, `Recscope.png` (512), `Recscope.ico` and `Recscope.icns`.
    ///
    /// @param drawing the SVG file
    /// @param folder where the files go; made when it is not there
    /// @throws IOException when the drawing cannot be read or a file not be written
    public static void write(Path drawing, Path folder) throws IOException {
        Files.createDirectories(folder);
        SVGDocument document = new SVGLoader().load(drawing.toUri().toURL());
        if (document == null) {
            throw new IOException(drawing + " is not an SVG drawing");
        }
        for (int size : SIZES) {
            Files.write(folder.resolve("Recscope-" + size + ".png"), png(document, size));
        }
        Files.write(folder.resolve("Recscope.png"), png(document, 512));
        List<IcoFile.Picture> pictures = new ArrayList<>();
        for (int size : WINDOWS_SIZES) {
            pictures.add(new IcoFile.Picture(size, png(document, size)));
        }
        Files.write(folder.resolve("Recscope.ico"), IcoFile.of(pictures));
        Files.write(folder.resolve("Recscope.icns"), IcnsFile.of(size -> png(document, size)));
    }

    private static byte[] png(SVGDocument document, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
