package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// The files beside the options: launcher and association properties, the module list, the property lists of macOS.
class PapersTest {
    private static final Path INSTALLERS = Path.of(System.getProperty("recscope.root"), "installers");

    @ParameterizedTest
    @EnumSource(
            value = Target.class,
            names = {"MACOS", "WINDOWS"})
    void launchersDifferWhereCaseDoesNot(Target target) {
        assertNotEquals("recscope", target.console().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"console.properties,--add-launcher", "recscope.properties,--file-associations"})
    void propertiesNameOnlyWhatTheHelpOfTheirOptionNames(String name, String option) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(INSTALLERS.resolve("common").resolve(name)));
        String help = Tool.run("jpackage", List.of("--help"));
        String known = help.substring(help.indexOf("  " + option + " "));
        known = known.substring(0, known.indexOf("\n  --", 3));
        for (String key : properties.stringPropertyNames()) {
            assertTrue(known.contains("\"" + key + "\""), key + " in " + name + " is not a key of " + option);
        }
        assertFalse(properties.isEmpty());
    }

    @Test
    void everyModuleIsNamedOnce() throws IOException {
        List<String> modules = OptionFile.lines(INSTALLERS.resolve("common/modules.txt"));
        assertEquals(modules.size(), Set.copyOf(modules).size());
    }

    @Test
    void entitlementsAreAPropertyList() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        var builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        Document document =
                builder.parse(INSTALLERS.resolve("macos/recscope.entitlements").toFile());
        assertEquals("plist", document.getDocumentElement().getNodeName());
        assertEquals(
                document.getElementsByTagName("key").getLength(),
                document.getElementsByTagName("true").getLength());
    }

    @Test
    void theUpgradeCodeNeverChanges() throws IOException {
        // Windows recognises an older Recscope by this code alone: another one would install side by side.
        List<String> options = OptionFile.read(INSTALLERS.resolve("windows/package.args"));
        assertEquals("5b0e8a5c-2f0e-4d2d-9c6b-6a1d8a3f7e41", options.get(options.indexOf("--win-upgrade-uuid") + 1));
    }
}
