package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.io.Reader;

/// Makes any run of blanks and tabs one blank, and none at either end of a line: how TREC files are meant to be read.
final class WhitespaceReader extends Reader {
    private final Reader in;
    private boolean pending;
    private boolean lineStart = true;

    WhitespaceReader(Reader in) {
        this.in = in;
    }

    /// A blank is held back until something follows it on the line, so that a piece may grow by one character at most.
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IOException("a piece must have room for two characters");
        }
        while (true) {
            char[] raw = new char[length / 2];
            int count = in.read(raw, 0, raw.length);
            if (count < 0) {
                return -1;
            }
            int written = squeeze(raw, count, target, offset);
            if (written > 0) {
                return written;
            }
        }
    }

    private int squeeze(char[] raw, int count, char[] target, int offset) {
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

    @Override
    public void close() throws IOException {
        in.close();
    }
}
