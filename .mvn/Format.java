import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds every source file to one layout. `check` names the files that differ and fails; `apply` rewrites them.
class Format {
    public static void main(String[] arguments) throws Exception {
        boolean apply = arguments[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        List<Path> differing = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            String before = Files.readString(file);
            try {
                String after = RemoveUnusedImports.removeUnusedImports(before);
                after = ImportOrderer.reorderImports(after, Style.PALANTIR);
                after = formatter.formatSource(after);
                if (!after.equals(before)) {
                    differing.add(file);
                    if (apply) {
                        Files.writeString(file, after);
                    }
                }
            } catch (com.palantir.javaformat.java.FormatterException e) {
                broken.add(file + ": " + e.getMessage());
            }
        }
        broken.forEach(System.err::println);
        if (!apply) {
            differing.forEach(file -> System.err.println("not formatted: " + file));
            if (!differing.isEmpty()) {
                System.err.println("repair with: mvn -N process-sources -Dformat=apply");
            }
        }
        System.exit(broken.isEmpty() && (apply || differing.isEmpty()) ? 0 : 1);
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("analytics", "app", "installers", ".mvn")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
