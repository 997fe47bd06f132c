package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// What the Linux packages lay out and run, on whatever system the test runs.
class LinuxFilesTest {
    private static final Path LINUX = Path.of(System.getProperty("recscope.root"), "installers/linux");
    private static final Path SHARE = LINUX.resolve("tree/usr/share");
    private static final String TYPE = "application/vnd.recscope.study+json";

    @Test
    void theMenuEntryStartsTheWindowOnStudies() throws IOException {
        List<String> lines = Files.readAllLines(SHARE.resolve("applications/recscope.desktop"));
        assertEquals("[Desktop Entry]", lines.getFirst());
        Map<String, String> entry = fields(lines.subList(1, lines.size()), "=");
        assertEquals("Application", entry.get("Type"));
        assertEquals("/opt/recscope/bin/Recscope %F", entry.get("Exec"));
        assertEquals("recscope", entry.get("Icon"));
        assertEquals(TYPE + ";", entry.get("MimeType"));
    }

    @Test
    void studiesHaveTheTypeThatEverySystemIsTold() throws Exception {
        Document types = xml(SHARE.resolve("mime/packages/recscope.xml"));
        assertEquals(
                "http://www.freedesktop.org/standards/shared-mime-info",
                types.getDocumentElement().getNamespaceURI());
        assertEquals(
                TYPE,
                types.getElementsByTagName("mime-type")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("type")
                        .getNodeValue());
        assertEquals(
                "*.recscope",
                types.getElementsByTagName("glob")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("pattern")
                        .getNodeValue());
        List<String> common = OptionFile.lines(LINUX.resolveSibling("common/recscope.properties"));
        assertTrue(common.contains("mime-type=" + TYPE), common::toString);
    }

    @Test
    void theSoftwareCentreIsToldWhatTheMenuIsTold() throws Exception {
        Document component = xml(SHARE.resolve("metainfo/org.recscope.Recscope.metainfo.xml"));
        assertEquals(
                "recscope.desktop",
                component.getElementsByTagName("launchable").item(0).getTextContent());
        assertEquals(TYPE, component.getElementsByTagName("mediatype").item(0).getTextContent());
    }

    @Test
    void theDebianPackageNamesItsLibrariesForEveryRelease() throws IOException {
        List<String> lines = Files.readAllLines(LINUX.resolve("control"));
        Map<String, String> control =
                fields(lines.stream().filter(line -> !line.startsWith(" ")).toList(), ":");
        assertTrue(control.keySet()
                .containsAll(
                        Set.of("Package", "Version", "Architecture", "Maintainer", "Description", "Installed-Size")));
        String needs = control.getOrDefault("Depends", "");
        assertTrue(needs.contains("libgtk-3-0 | libgtk-3-0t64"), needs);
        assertTrue(lines.stream().filter(line -> line.startsWith(" ")).allMatch(line -> line.length() <= 80));
    }

    @ParameterizedTest
    @CsvSource({"1.0.0,1.0.0", "1.2.0-rc1,1.2.0~rc1"})
    void previewsSortBeforeTheirRelease(String version, String packaged) {
        assertEquals(packaged, DebianPackage.sortable(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postinst", "prerm", "try.sh", "fresh-root.sh", "../compare.sh"})
    void scriptsAreSoundToTheShell(String name) throws Exception {
        assumeTrue(File.separatorChar == '/', "there is no shell here");
        Path script = LINUX.resolve(name).normalize();
        String shell = Files.readAllLines(script).getFirst().replace("#!", "");
        Process process = new ProcessBuilder(shell, "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("", said);
    }

    @Test
    void theTreeIsLaidOutWithOneDateAndTwoModes(@TempDir Path root) throws IOException {
        assumeTrue(File.separatorChar == '/', "files have no modes here");
        copy(LINUX.resolve("tree"), root.resolve("installers/linux/tree"));
        copy(
                LINUX.resolveSibling("../resources/brand/recscope.svg").normalize(),
                root.resolve("resources/brand/recscope.svg"));
        Build build = new Build(root, "1.0.0", Target.LINUX);
        Icons.write(root.resolve("resources/brand/recscope.svg"), build.icons());
        Files.createDirectories(build.imageApp());
        Files.writeString(build.imageApp().resolve(".jpackage.xml"), "notes of the tool");
        Path launcher = Files.createDirectories(build.image().resolve("bin")).resolve("Recscope");
        Files.writeString(launcher, "#!/bin/sh\n");
        assertTrue(launcher.toFile().setExecutable(true));
        Path tree = LinuxTree.create(build, 1_795_132_800L);
        assertEquals(Path.of("/opt/recscope/bin/recscope"), Files.readSymbolicLink(tree.resolve("usr/bin/recscope")));
        Set<String> modes = Dates.sorted(tree).stream()
                .filter(path -> !Files.isSymbolicLink(path))
                .map(LinuxFilesTest::modeAndDate)
                .collect(Collectors.toSet());
        assertEquals(Set.of("rwxr-xr-x 1795132800", "rw-r--r-- 1795132800"), modes);
        assertTrue(Files.notExists(tree.resolve("opt/recscope/lib/app/.jpackage.xml")));
        assertTrue(Files.exists(tree.resolve("usr/share/icons/hicolor/256x256/apps/recscope.png")));
    }

    private static String modeAndDate(Path path) {
        try {
            return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " "
                    + Files.getLastModifiedTime(path).toInstant().getEpochSecond();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Map<String, String> fields(List<String> lines, String separator) {
        Map<String, String> fields = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(separator, 2);
            assertEquals(2, parts.length, line);
            fields.put(parts[0].strip(), parts[1].strip());
        }
        return fields;
    }

    private static Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
