package org.recscope.analytics.loading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// How characters are written as bytes, told by the byte order mark; without one it is UTF-8, unless every other byte
/// is
/// zero, which only UTF-16 does.
///
/// @param charset the encoding
/// @param mark bytes to skip at the beginning
record Encoding(Charset charset, int mark) {
    private static final Set<String> LATIN = Set.of("u.item", "u.user", "movies.dat", "users.dat", "ratings.dat");

    static Encoding of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (zeros(head, 1) > 0.4 && zeros(head, 0) < 0.1) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros(head, 0) > 0.4 && zeros(head, 1) < 0.1) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    /// The encoding of a file with a name under which MovieLens is published in Latin-1, unless it has a mark of
    /// another
    /// one.
    static Encoding of(byte[] head, Path file) {
        Encoding seen = of(head);
        boolean latin = LATIN.contains(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
        return latin && seen.mark == 0 && seen.charset.equals(StandardCharsets.UTF_8)
                ? new Encoding(StandardCharsets.ISO_8859_1, 0)
                : seen;
    }

    String label() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return "";
        }
        return charset.equals(StandardCharsets.ISO_8859_1) ? "Latin-1" : "UTF-16";
    }

    /// Whether the bytes cannot be text: control characters that no text has.
    boolean isBinary(byte[] head) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Share of zeros among the bytes at even (0) or odd (1) places.
    private static double zeros(byte[] head, int first) {
        int zeros = 0;
        int all = 0;
        for (int i = first; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) zeros / all;
    }
}
