package org.recscope.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Looks words up in the bundle that a key names. Patterns are those of {@link MessageFormat}, also without arguments,
/// so an apostrophe is always written twice.
public final class Texts {
    private final Locale locale;
    private final ConcurrentMap<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /// Words in one language; English where a translation is missing.
    ///
    /// @param locale the language and the way numbers are written
    public Texts(Locale locale) {
        this.locale = locale;
    }

    /// The language of these words.
    ///
    /// @return the locale given at the start
    public Locale locale() {
        return locale;
    }

    /// The words of a key, with its arguments filled in.
    ///
    /// @param key the name of a bundle, a dot, and more: `overview.title`
    /// @param arguments what stands for `{0}`, `{1}` …
    /// @return the words
    /// @throws MissingResourceException when no bundle has the key; a test finds all of them
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle(key).getString(key), locale).format(arguments);
    }

    /// Whether there are words for a key.
    ///
    /// @param key a key as for {@link #get}
    /// @return true when {@link #get} would answer
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException none) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(
                name,
                each -> ResourceBundle.getBundle(
                        "org.recscope.app.text." + each,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
