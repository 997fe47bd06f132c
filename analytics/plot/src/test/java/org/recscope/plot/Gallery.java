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
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(java.util.Locale.ROOT);
            PngOptions options = PngOptions.DEFAULTS.withSize(1200, 0).withTheme(theme);
            Files.write(folder.resolve("table-" + name + ".png"), Plotter.png(Tables.overview(), options));
            Files.write(
                    folder.resolve("table-narrow-" + name + ".png"),
                    Plotter.png(Tables.overview(), options.withSize(640, 0)));
            Files.write(
                    folder.resolve("segments-" + name + ".png"),
                    Plotter.png(Tables.segments(), options.withSize(560, 0)));
            Files.write(
                    folder.resolve("report-" + name + ".png"),
                    ReportPlotter.png(Tables.report(), ReportOptions.DEFAULTS.withTheme(theme)));
        }
    }
}
