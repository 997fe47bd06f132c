package org.recscope.analytics.loading.parquet;

import java.io.ByteArrayOutputStream;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TEndpointTransport;
import shaded.parquet.org.apache.thrift.transport.TTransportException;

/// The format's own structures from bytes and to bytes. The library's reader trusts lengths up to 100 MB; this one no
/// length beyond the bytes that are there.
final class Thrift {
    private Thrift() {}

    /// Fills a structure.
    ///
    /// @return how many bytes it took
    /// @throws TException when the bytes are no such structure, or end too early
    static int read(TBase<?, ?> structure, byte[] bytes, int from, int to) throws TException {
        int length = to - from;
        TConfiguration limits = new TConfiguration(length, length, TConfiguration.DEFAULT_RECURSION_DEPTH);
        Array in = new Array(limits, bytes, from, to);
        structure.read(new TCompactProtocol(in, length, length));
        return in.at - from;
    }

    static byte[] bytes(TBase<?, ?> structure) {
        try {
            Growing out = new Growing();
            structure.write(new TCompactProtocol(out));
            return out.bytes.toByteArray();
        } catch (TException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads from an array. The library's transports log, which costs a program without a logger two lines of warning.
    private static final class Array extends TEndpointTransport {
        private final byte[] bytes;
        private final int to;
        private int at;

        Array(TConfiguration limits, byte[] bytes, int from, int to) throws TTransportException {
            super(limits);
            this.bytes = bytes;
            this.at = from;
            this.to = to;
        }

        @Override
        public int read(byte[] out, int from, int length) throws TTransportException {
            int n = Math.min(length, to - at);
            if (n <= 0 && length > 0) {
                throw new TTransportException(TTransportException.END_OF_FILE);
            }
            System.arraycopy(bytes, at, out, from, n);
            at += n;
            return n;
        }

        @Override
        public byte[] getBuffer() {
            return bytes;
        }

        @Override
        public int getBufferPosition() {
            return at;
        }

        @Override
        public int getBytesRemainingInBuffer() {
            return to - at;
        }

        @Override
        public void consumeBuffer(int length) {
            at += length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void open() {}

        @Override
        public void close() {}

        @Override
        public void write(byte[] in, int from, int length) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Growing extends TEndpointTransport {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

        Growing() throws TTransportException {
            super(new TConfiguration());
        }

        @Override
        public void write(byte[] in, int from, int length) {
            bytes.write(in, from, length);
        }

        @Override
        public int read(byte[] out, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void open() {}

        @Override
        public void close() {}
    }
}
