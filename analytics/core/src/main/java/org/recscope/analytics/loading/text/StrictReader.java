package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Decodes bytes and never guesses: every character before a byte that does not belong is handed out, then reading
/// fails
/// and says which byte it was and what stood before it. The decoders of the JDK fail ahead of what was handed out, so
/// that
/// nobody could name the row.
final class StrictReader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final int SHOWN = 40;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final StringBuilder before = new StringBuilder();
    private boolean ended;
    private @Nullable String bad;

    StrictReader(InputStream in, Encoding encoding) {
        this.in = in;
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (bad != null) {
            throw new MalformedText(bad, before.toString());
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                note(result, target, offset, out.position());
                if (out.position() == 0) {
                    throw new MalformedText(bad == null ? "" : bad, before.toString());
                }
                return out.position();
            }
            if (out.position() == 0 && !more()) {
                return -1;
            }
        }
        remember(target, offset, out.position());
        return out.position();
    }

    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        return true;
    }

    private void note(CoderResult result, char[] target, int offset, int length) {
        remember(target, offset, length);
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(result.length(), bytes.remaining()); i++) {
            hex.append(String.format("0x%02X", bytes.get(bytes.position() + i) & 0xFF));
        }
        bad = hex.toString();
    }

    private void remember(char[] target, int offset, int length) {
        int keep = Math.min(SHOWN, length);
        before.append(target, offset + length - keep, keep);
        before.delete(0, Math.max(0, before.length() - SHOWN));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// A byte that does not belong.
    static final class MalformedText extends IOException {
        private static final long serialVersionUID = 1L;
        private final String bytes;
        private final String before;

        MalformedText(String bytes, String before) {
            super("malformed input " + bytes);
            this.bytes = bytes;
            this.before = before.substring(before.lastIndexOf('\n') + 1);
        }

        String bytes() {
            return bytes;
        }

        /// What stands before it on its line.
        String before() {
            return before;
        }
    }
}
