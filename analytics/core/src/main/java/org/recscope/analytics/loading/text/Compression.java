package org.recscope.analytics.loading.text;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How a file is packed, told by its first bytes.
enum Compression {
    /// Not at all.
    NONE("", ""),
    /// RFC 1952.
    GZIP("gzip", ".gz"),
    /// RFC 8878.
    ZSTD("zstd", ".zst");

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_HALF = 0xFFFF;
    private static final int GZIP_MAGIC = 0x8B1F;
    private static final int ZSTD_MAGIC = 0xFD2FB528;

    private final String label;
    private final String ending;

    Compression(String label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    String label() {
        return label;
    }

    static Compression of(byte[] head) {
        int magic = 0;
        for (int i = Math.min(4, head.length) - 1; i >= 0; i--) {
            magic = magic << 8 | head[i] & 0xFF;
        }
        if ((magic & FIRST_HALF) == GZIP_MAGIC) {
            return GZIP;
        }
        return magic == ZSTD_MAGIC ? ZSTD : NONE;
    }

    static Compression named(String name) {
        for (Compression each : new Compression[] {GZIP, ZSTD}) {
            if (name.endsWith(each.ending)) {
                return each;
            }
        }
        return NONE;
    }

    /// The name without the ending of this compression.
    String strip(String name) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    InputStream open(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(packed, BUFFER);
            case ZSTD -> new ZstdInputStream(packed);
        };
    }

    OutputStream pack(OutputStream plain) throws IOException {
        return switch (this) {
            case NONE -> plain;
            case GZIP -> new GZIPOutputStream(plain, BUFFER);
            case ZSTD -> new ZstdOutputStream(plain);
        };
    }
}
