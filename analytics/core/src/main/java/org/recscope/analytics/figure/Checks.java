package org.recscope.analytics.figure;

import java.util.List;

/// The checks that many marks share.
final class Checks {
    private Checks() {}

    /// Either nothing or one a datum.
    static void sizes(String name, int actual, int expected) {
        if (actual != expected) {
            throw new IllegalArgumentException(
                    name + " must have " + expected + " entries, one a datum, has " + actual);
        }
    }

    /// Lists that may be left out.
    static <T> List<T> optional(String name, List<T> list, int expected) {
        if (!list.isEmpty()) {
            sizes(name, list.size(), expected);
        }
        return List.copyOf(list);
    }

    /// Columns that may be left out.
    static void optional(String name, Values values, int expected) {
        if (values.size() > 0) {
            sizes(name, values.size(), expected);
        }
    }

    static String at(List<String> list, int datum) {
        return list.isEmpty() ? "" : list.get(datum);
    }
}
