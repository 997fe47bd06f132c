package org.recscope.analytics.study.figures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of figures, so that a translation is one more file and no other code. Numbers are handed in as finished
/// text: they are written alike in every language.
public final class Words {
    /// The words every release has.
    public static final Words ENGLISH = of(Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The words of one language, English where a translation is missing.
    ///
    /// @param locale the language
    /// @return its words
    public static Words of(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.recscope.analytics.study.figures.figures",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Words(bundle, locale);
    }

    /// The language.
    ///
    /// @return as it was asked for
    public Locale locale() {
        return locale;
    }

    /// The words of a key with its arguments filled in.
    ///
    /// @param key a line of the bundle, `overview.title`
    /// @param arguments what stands for `{0}`, `{1}` …, as text
    /// @return the words
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The words of a key that need not be there, such as the short name of a metric somebody added.
    ///
    /// @param key a line of the bundle
    /// @param otherwise what to say without it
    /// @return the words
    public String find(String key, String otherwise) {
        return bundle.containsKey(key) ? get(key) : otherwise;
    }

    /// A count with its noun, `1 user` or `610 users`.
    ///
    /// @param key a line of the bundle for one; the line for more is the key and `.many`
    /// @param count how many: `{0}`
    /// @param more what stands for `{1}` …
    /// @return the words
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Texts.count(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(count == 1 ? key : key + ".many", arguments);
    }
}
