package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.catalogue.Profiles;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The guide cannot lag behind the program: it is read here.
class GuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("recscope.root", ".."), "resources", "guide");

    static List<String> families() {
        return MetricCatalogue.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyMetricHasASectionWithItsQuestion(String family) throws IOException {
        String section = section("metrics.md", family);
        String question = MetricCatalogue.get(family).description().question();
        assertTrue(section.contains(question), () -> family + " does not ask: " + question);
    }

    @Test
    void theTablesOfMetricsAndProfilesAreThoseOfTheCatalogue() throws IOException {
        String tables = String.join("\n", CatalogueTables.lines());
        assertTrue(
                read("conventions.md").contains(tables),
                "conventions.md is not what 'recscope metrics --markdown' prints; put that in its place");
        assertTrue(
                MetricCatalogue.families().size() >= 75,
                () -> "only " + MetricCatalogue.families().size());
        assertTrue(Profiles.all().size() >= 11, () -> "only " + Profiles.all().size());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasASection(Role role) throws IOException {
        assertTrue(
                read("files.md").contains("\n### " + role.name().toLowerCase(Locale.ROOT) + "\n"),
                () -> role + " is not in files.md");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyPartOfAStudyIsNamed(FileKind kind) throws IOException {
        assertTrue(read("study.md").contains("`" + kind.name().toLowerCase(Locale.ROOT) + "`"), kind::name);
    }

    static Stream<Map.Entry<String, CommandLine>> commands() {
        return Program.commands(WindowOpener.NONE).getSubcommands().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examplesCanBeCopiedFromATerminalOf80Columns(Map.Entry<String, CommandLine> command) {
        for (String line : command.getValue().getCommandSpec().usageMessage().footer()) {
            assertTrue(line.replace("%%", "%").length() < 80, () -> command.getKey() + " would be broken: " + line);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionOfEveryCommandIsInItsSection(Map.Entry<String, CommandLine> command) throws IOException {
        String section = section("command-line.md", "recscope " + command.getKey());
        for (OptionSpec option : command.getValue().getCommandSpec().options()) {
            String name = option.longestName();
            if (!name.equals("--help") && !name.equals("--version")) {
                assertTrue(section.contains("| `" + name), () -> command.getKey() + " lacks " + name);
            }
        }
    }

    @Test
    void everyOptionInTheGuideExists() throws IOException {
        List<String> known = Stream.concat(
                        Stream.of("--help", "--version"),
                        commands()
                                .flatMap(command -> command.getValue().getCommandSpec().options().stream())
                                .map(OptionSpec::longestName))
                .toList();
        read("command-line.md")
                .lines()
                .filter(line -> line.startsWith("| `--"))
                .map(line -> line.substring(3).split("[ `]", 2)[0])
                .forEach(option -> assertTrue(known.contains(option), () -> option + " does not exist"));
    }

    @Test
    void everyPageIsInTheTableOfContents() throws IOException {
        String contents = read("README.md");
        try (Stream<Path> pages = Files.list(GUIDE)) {
            pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .forEach(name -> assertTrue(contents.contains("](" + name + ")"), name));
        }
    }

    @Test
    void everyHelpIsWhole() {
        commands()
                .map(Map.Entry::getKey)
                .forEach(name -> assertTrue(
                        CommandRun.of(name, "--help").out().contains("Usage: recscope " + name), () -> name));
        assertTrue(Arrays.stream(CommandRun.of("--help").out().split("\n")).allMatch(line -> line.length() <= 80));
    }

    private static String section(String page, String title) throws IOException {
        String text = read(page);
        int from = text.indexOf("\n## " + title + "\n");
        assertTrue(from >= 0, () -> page + " has no section " + title);
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static String read(String page) throws IOException {
        return Files.readString(GUIDE.resolve(page));
    }
}
