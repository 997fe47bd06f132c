package org.recscope.analytics.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which Recscope this is, as the build wrote it down.
public final class Version {
    private static final Properties BUILD = load();

    private Version() {}

    /// The version of the program.
    ///
    /// @return as in `1.0.0`
    public static String number() {
        return value("version");
    }

    /// The commit it was built from.
    ///
    /// @return an abbreviated hash, or `unknown` when it was built outside of git
    public static String commit() {
        return value("commit");
    }

    private static String value(String name) {
        String value = BUILD.getProperty(name, "");
        return value.isBlank() || value.startsWith("${") ? "unknown" : value;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
