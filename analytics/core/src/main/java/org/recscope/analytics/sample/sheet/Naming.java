package org.recscope.analytics.sample.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.TextDictionary;

/// How entities of one kind are called in files: by number, from 1; or by text, a letter and the number with zeros
/// before it, so that texts sort as numbers do. Never changes.
public final class Naming {
    private static final int DIGITS = 5;

    private final int first;
    private final @Nullable TextDictionary texts;

    private Naming(int first, @Nullable TextDictionary texts) {
        this.first = first;
        this.texts = texts;
    }

    /// Entities called by number.
    ///
    /// @return 1 for the first
    public static Naming numbers() {
        return new Naming(0, null);
    }

    /// Some entities called by text.
    ///
    /// @param letter what each begins with
    /// @param from number of the first that will be named
    /// @param to number after the last that will be named
    /// @param all how many there are, which decides how many digits
    /// @return `u00001` for the first
    public static Naming texts(String letter, int from, int to, int all) {
        int digits = Math.max(DIGITS, String.valueOf(all).length());
        String form = letter + "%0" + digits + "d";
        String[] texts = new String[to - from];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.format(Locale.ROOT, form, from + i + 1);
        }
        return new Naming(from, new TextDictionary(texts));
    }

    /// Adds a column of ids to a sheet.
    ///
    /// @param sheet to which
    /// @param column its name
    /// @return where to append cells
    public Ids column(Sheet sheet, String column) {
        if (texts == null) {
            Longs cells = sheet.longs(column);
            return number -> cells.add(number + 1L);
        }
        Texts cells = sheet.texts(column, texts);
        return number -> cells.add(number - first);
    }
}
