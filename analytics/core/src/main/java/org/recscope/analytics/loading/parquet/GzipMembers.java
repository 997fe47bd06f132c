package org.recscope.analytics.loading.parquet;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The JDK's inflater behind gzip's header, without the copies of its streams.
final class GzipMembers implements AutoCloseable {
    private final Inflater inflater = new Inflater(true);
    private final byte[] in;
    private final int end;
    private int at;

    GzipMembers(byte[] in, int from, int size) {
        this.in = in;
        this.at = from;
        this.end = from + size;
    }

    int inflate(byte[] out, int from, int length) throws DataFormatException {
        int done = 0;
        while (at < end && done < length) {
            skipHeader();
            inflater.reset();
            inflater.setInput(in, at, end - at);
            while (!inflater.finished()) {
                int n = inflater.inflate(out, from + done, length - done);
                done += n;
                if (n == 0 && !inflater.finished()) {
                    throw new DataFormatException("stops early");
                }
            }
            at = end - inflater.getRemaining() + 8;
        }
        return done;
    }

    private void skipHeader() throws DataFormatException {
        if (end - at < 18 || (in[at] & 0xFF) != 0x1F || (in[at + 1] & 0xFF) != 0x8B) {
            throw new DataFormatException("no gzip");
        }
        int flags = in[at + 3];
        at += 10;
        if ((flags & 4) != 0) {
            at += 2 + (in[at] & 0xFF) + ((in[at + 1] & 0xFF) << 8);
        }
        for (int texts = Integer.bitCount(flags & 0x18); texts > 0 && at < end; ) {
            texts -= in[at++] == 0 ? 1 : 0;
        }
        at += flags & 2;
        if (at >= end) {
            throw new DataFormatException("no content");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
