package org.recscope.analytics.offpolicy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// One reason of a verdict.
///
/// @param light how grave
/// @param ground which sentence of the bundle `reasons`
/// @param numbers what is filled into it, as text
public record Reason(Light light, String ground, List<String> numbers) {
    private static final String BUNDLE = "org.recscope.analytics.offpolicy.reasons";

    /// Copies the list.
    public Reason {
        numbers = List.copyOf(numbers);
    }

    /// A sentence or two: what was seen and what it means.
    ///
    /// @return in English
    public String words() {
        return words(Locale.ENGLISH);
    }

    /// The same in another language.
    ///
    /// @param locale the language
    /// @return in it, or in English where there is no translation; numbers are written alike in every language
    public String words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(ground), locale).format(numbers.toArray());
    }
}
