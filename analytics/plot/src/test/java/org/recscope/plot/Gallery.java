package org.recscope.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.recscope.analytics.figure.Figure;

/// Writes every sample, light and dark, at 1× and 2×, into a folder: for eyes.
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Figure> sample : Samples.all().entrySet()) {
            for (Theme theme : Theme.values()) {
                for (int scale = 1; scale <= 2; scale++) {
                    PngOptions options = PngOptions.DEFAULTS
                            .withSize(720, 0)
                            .withTheme(theme)
                            .withScale(scale);
                    String name = sample.getKey() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + scale
                            + "x.png";
                    Files.write(folder.resolve(name), Plotter.png(sample.getValue(), options));
                }
            }
        }
    }
}
