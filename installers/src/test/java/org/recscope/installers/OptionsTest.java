package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every option of every system's argument files is one that this JDK's own help names for that system, so that a file
/// for
/// macOS or Windows cannot be wrong on the machine of somebody who has only Linux.
class OptionsTest {
    private static final Path INSTALLERS = Path.of(System.getProperty("recscope.root"), "installers");

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyOptionIsInTheHelp(Target target) throws IOException {
        List<String> known = helpOptions(target);
        for (Path file : argumentFiles(target)) {
            List<String> options = OptionFile.read(file).stream()
                    .filter(argument -> argument.startsWith("--"))
                    .toList();
            for (String option : options) {
                assertTrue(known.contains(option), () -> option + " in " + file + " is not an option for " + target);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyOptionThatTheProgramAddsIsInTheHelp(Target target) throws IOException {
        List<String> known = helpOptions(target);
        for (String source : List.of("ApplicationImage", "Packages", "Signing")) {
            for (String option : optionsOf(source)) {
                boolean ofAnother = option.startsWith("--mac-") && target != Target.MACOS;
                assertTrue(
                        ofAnother || known.contains(option),
                        () -> option + " in " + source + " is not an option for " + target);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"jlink,RuntimeImage", "jmod,JavaFxModules", "jdeps,ModuleList"})
    void theOtherToolsKnowTheirOptionsToo(String tool, String source) throws IOException {
        String help = Tool.run(tool, List.of("--help"));
        List<String> options = new ArrayList<>(optionsOf(source));
        if (tool.equals("jlink")) {
            OptionFile.read(INSTALLERS.resolve("common/jlink.args")).stream()
                    .filter(argument -> argument.startsWith("--"))
                    .forEach(options::add);
            help += Tool.run(tool, List.of("--list-plugins"));
        }
        assertFalse(options.isEmpty());
        for (String option : options) {
            assertTrue(
                    Pattern.compile(Pattern.quote(option) + "(?![a-z-])")
                            .matcher(help)
                            .find(),
                    option + " is not an option of " + tool);
        }
    }

    /// The Java options of the launchers: this Java starts with them, whatever stands in `$APPDIR`.
    @ParameterizedTest
    @ValueSource(strings = {"java.options", "console.options"})
    void javaStartsWithTheOptionsOfTheLaunchers(String file) throws Exception {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Those modules are in the runtime image alone.
        OptionFile.lines(INSTALLERS.resolve("common").resolve(file)).stream()
                .filter(option -> !option.contains("javafx"))
                .forEach(words::add);
        words.add("-version");
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertFalse(said.contains("warning"), said);
    }

    private static List<String> optionsOf(String source) throws IOException {
        Path file = INSTALLERS.resolve("src/main/java/org/recscope/installers").resolve(source + ".java");
        return Pattern.compile("\"(--[a-z-]+)[\"=]")
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everySystemHasItsFiles(Target target) {
        List<String> names = new ArrayList<>(List.of("image"));
        if (!target.types().isEmpty()) {
            names.add("package");
        }
        names.addAll(target.types());
        for (String name : names) {
            Path file = INSTALLERS.resolve(target.folder()).resolve(name + ".args");
            assertTrue(Files.isRegularFile(file), () -> file + " is missing");
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyPackageIsOneOfTheSystemsTypes(Target target) throws IOException {
        for (String type : target.types()) {
            List<String> arguments =
                    OptionFile.read(INSTALLERS.resolve(target.folder()).resolve(type + ".args"));
            int at = arguments.indexOf("--type");
            assertTrue(at >= 0 && arguments.get(at + 1).equals(type), () -> type + ".args makes another type");
        }
    }

    private static List<Path> argumentFiles(Target target) throws IOException {
        try (Stream<Path> common = Files.list(INSTALLERS.resolve("common"));
                Stream<Path> system = Files.list(INSTALLERS.resolve(target.folder()))) {
            List<Path> files = Stream.concat(common, system)
                    .filter(file -> file.toString().endsWith(".args"))
                    .filter(file -> !file.endsWith("jlink.args"))
                    .toList();
            assertFalse(files.isEmpty());
            return files;
        }
    }

    /// The JDK carries the help of all systems, whatever system it runs on.
    private static List<String> helpOptions(Target target) throws IOException {
        Path file = FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties");
        Properties help = new Properties();
        help.load(Files.newInputStream(file));
        List<String> parts = switch (target) {
            case LINUX -> List.of("MSG_Help", "MSG_Help_linux_install");
            case MACOS -> List.of("MSG_Help", "MSG_Help_mac_launcher", "MSG_Help_mac_install");
            case WINDOWS -> List.of("MSG_Help", "MSG_Help_win_launcher", "MSG_Help_win_install");
        };
        List<String> options = new ArrayList<>();
        for (String part : parts) {
            String text = help.getProperty(part);
            assertTrue(text != null, () -> "the JDK's help has no part " + part);
            Matcher matcher = Pattern.compile("(?m)(?:^|\\})  (--[a-z-]+)").matcher(text);
            while (matcher.find()) {
                options.add(matcher.group(1));
            }
        }
        return options;
    }
}
