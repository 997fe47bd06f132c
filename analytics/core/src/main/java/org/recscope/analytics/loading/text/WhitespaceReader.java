package org.recscope.analytics.loading.text;

import java.io.Reader;

/// Makes any run of blanks and tabs one blank, and none at either end of a line: how TREC files are meant to be read.
final class WhitespaceReader extends RewritingReader {
    private boolean pending;
    private boolean lineStart = true;

    WhitespaceReader(Reader in) {
        super(in);
    }

    @Override
    int rewrite(char[] raw, int count, char[] target, int offset) {
        int to = offset;
        for (int i = 0; i < count; i++) {
            char c = raw[i];
            if (c == ' ' || c == '\t') {
                pending = !lineStart;
                continue;
            }
            boolean newline = c == '\n' || c == '\r';
            if (pending && !newline) {
                target[to++] = ' ';
            }
            pending = false;
            lineStart = newline;
            target[to++] = c;
        }
        return to - offset;
    }
}
