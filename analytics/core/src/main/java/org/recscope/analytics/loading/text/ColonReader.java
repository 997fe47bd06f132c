package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.io.Reader;

/// Makes two colons in a row one {@link Dialect#COLONS}, which the parser can take for a delimiter.
final class ColonReader extends Reader {
    private final Reader in;
    private boolean colon;

    ColonReader(Reader in) {
        this.in = in;
    }

    /// A colon is held back until the next character is known, so that a piece may grow by one character at most.
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IOException("a piece must have room for two characters");
        }
        while (true) {
            char[] raw = new char[length / 2];
            int count = in.read(raw, 0, raw.length);
            if (count < 0) {
                return last(target, offset);
            }
            int written = join(raw, count, target, offset);
            if (written > 0) {
                return written;
            }
        }
    }

    private int last(char[] target, int offset) {
        if (!colon) {
            return -1;
        }
        colon = false;
        target[offset] = ':';
        return 1;
    }

    private int join(char[] raw, int count, char[] target, int offset) {
        int to = offset;
        for (int i = 0; i < count; i++) {
            char c = raw[i];
            if (c == ':') {
                if (colon) {
                    target[to++] = Dialect.COLONS;
                }
                colon = !colon;
                continue;
            }
            if (colon) {
                target[to++] = ':';
                colon = false;
            }
            target[to++] = c;
        }
        return to - offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
