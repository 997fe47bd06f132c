package org.recscope.analytics.loading.parquet;

import com.github.luben.zstd.ZstdCompressCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;

/// One column of one row group, encoded and compressed, ready for the file.
final class Chunk {
    private final List<byte[]> pieces = new ArrayList<>();
    private final ColumnWriter column;
    private final Output output = new Output();
    private long length;
    private long uncompressed;
    private long dictionaryLength;

    private Chunk(ColumnWriter column) {
        this.column = column;
    }

    static Chunk of(ColumnWriter column, int level) {
        Chunk chunk = new Chunk(column);
        try (ZstdCompressCtx zstd = new ZstdCompressCtx()) {
            zstd.setLevel(level);
            chunk.encode(zstd);
        }
        return chunk;
    }

    List<byte[]> pieces() {
        return pieces;
    }

    long length() {
        return length;
    }

    long uncompressed() {
        return uncompressed;
    }

    /// What the footer says of it.
    ///
    /// @param start where in the file it begins
    ColumnMetaData describe(long start, List<String> path) {
        List<Encoding> encodings = dictionaryLength > 0
                ? List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY)
                : List.of(Encoding.PLAIN, Encoding.RLE);
        ColumnMetaData meta = new ColumnMetaData(
                column.stored(),
                encodings,
                path,
                CompressionCodec.ZSTD,
                column.slots(),
                uncompressed,
                length,
                start + dictionaryLength);
        return dictionaryLength > 0 ? meta.setDictionary_page_offset(start) : meta;
    }

    private void encode(ZstdCompressCtx zstd) {
        byte[] dictionary = column.dictionary();
        if (dictionary != null) {
            PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, dictionary.length, 0);
            header.setDictionary_page_header(new DictionaryPageHeader(column.entries(), Encoding.PLAIN));
            append(header, dictionary, dictionary.length, zstd);
            dictionaryLength = length;
        }
        int value = 0;
        for (int from = 0; from < column.slots(); ) {
            int to = column.pageEnd(from);
            int values = column.present(from, to);
            output.clear();
            column.encodeLevels(from, to, output);
            column.encode(value, value + values, output);
            PageHeader header = new PageHeader(PageType.DATA_PAGE, output.size(), 0);
            header.setData_page_header(new DataPageHeader(to - from, column.encoding(), Encoding.RLE, Encoding.RLE));
            append(header, output.bytes(), output.size(), zstd);
            from = to;
            value += values;
        }
    }

    private void append(PageHeader header, byte[] content, int size, ZstdCompressCtx zstd) {
        byte[] packed = new byte[Math.toIntExact(com.github.luben.zstd.Zstd.compressBound(size))];
        int packedSize = zstd.compressByteArray(packed, 0, packed.length, content, 0, size);
        CRC32 sum = new CRC32();
        sum.update(packed, 0, packedSize);
        header.setCompressed_page_size(packedSize).setCrc((int) sum.getValue());
        byte[] head = Thrift.bytes(header);
        pieces.add(head);
        pieces.add(Arrays.copyOf(packed, packedSize));
        length += head.length + packedSize;
        uncompressed += head.length + size;
    }
}
