package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.io.Reader;

/// Characters rewritten on their way. A character may be held back until more is known, so that a piece grows by one
/// character at most.
abstract class RewritingReader extends Reader {
    private final Reader in;

    RewritingReader(Reader in) {
        this.in = in;
    }

    /// Rewrites the first characters of a piece.
    ///
    /// @return how many were written from `offset` on, at most one more than there were
    abstract int rewrite(char[] raw, int count, char[] target, int offset);

    /// Writes what is still held back at the end.
    ///
    /// @return how many characters, or −1 for none
    int last(char[] target, int offset) {
        return -1;
    }

    @Override
    public final int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IOException("a piece must have room for two characters");
        }
        while (true) {
            char[] raw = new char[length / 2];
            int count = in.read(raw, 0, raw.length);
            if (count < 0) {
                return last(target, offset);
            }
            int written = rewrite(raw, count, target, offset);
            if (written > 0) {
                return written;
            }
        }
    }

    @Override
    public final void close() throws IOException {
        in.close();
    }
}
