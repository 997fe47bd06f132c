package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
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
import org.junit.jupiter.params.provider.EnumSource;

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
            Matcher matcher = Pattern.compile("(?m)^  (--[a-z-]+)").matcher(text);
            while (matcher.find()) {
                options.add(matcher.group(1));
            }
        }
        return options;
    }
}
