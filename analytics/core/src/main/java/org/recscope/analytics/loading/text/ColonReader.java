package org.recscope.analytics.loading.text;

import java.io.Reader;

/// Makes two colons in a row one {@link Dialect#COLONS}, which the parser can take for a delimiter.
final class ColonReader extends RewritingReader {
    private boolean colon;

    ColonReader(Reader in) {
        super(in);
    }

    @Override
    int last(char[] target, int offset) {
        if (!colon) {
            return -1;
        }
        colon = false;
        target[offset] = ':';
        return 1;
    }

    @Override
    int rewrite(char[] raw, int count, char[] target, int offset) {
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
}
