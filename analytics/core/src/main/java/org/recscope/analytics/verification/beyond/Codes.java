package org.recscope.analytics.verification.beyond;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names as codes, in the order in which they come.
final class Codes {
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    int code(String name) {
        Integer known = codes.putIfAbsent(name, codes.size());
        return known == null ? codes.size() - 1 : known;
    }

    boolean has(String name) {
        return codes.containsKey(name);
    }

    int size() {
        return codes.size();
    }

    List<String> names() {
        return List.copyOf(codes.keySet());
    }
}
