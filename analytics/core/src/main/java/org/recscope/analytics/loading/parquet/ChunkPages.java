package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import shaded.parquet.org.apache.thrift.TException;

/// The pages of a leaf's chunk, one after the other, out of their compression.
final class ChunkPages {
    private static final int HEADER = 4096;
    private static final int LONGEST_HEADER = 16 << 20;

    private final Leaf leaf;
    private final boolean optional;
    private final ChunkInput input = new ChunkInput();
    private final Page page = new Page();
    private final CRC32 sum = new CRC32();
    private byte[] expanded = new byte[0];
    private CompressionCodec codec = CompressionCodec.UNCOMPRESSED;

    ChunkPages(Leaf leaf) {
        this.leaf = leaf;
        this.optional = leaf.maxDefinition() > 0;
    }

    void open(FileChannel file, ColumnMetaData chunk, long end) {
        codec = chunk.getCodec();
        input.open(file, Footer.chunkStart(chunk), end);
    }

    /// The next data or dictionary page.
    ///
    /// @return the same object every time
    Page next() throws IOException {
        while (true) {
            PageHeader header = header();
            int size = header.getCompressed_page_size();
            int length = header.getUncompressed_page_size();
            if (size < 0 || length < 0 || input.ensure(size) < size) {
                throw Refusal.damaged("has a page that claims " + size + " bytes where " + input.remaining() + " are");
            }
            checkSum(header, size);
            boolean used = content(header, size, length);
            input.skip(size);
            if (used) {
                return page;
            }
        }
    }

    /// Counts what the page headers say there is, without taking anything out of its compression.
    long countValues() throws IOException {
        long values = 0;
        while (input.remaining() > 0) {
            PageHeader header = header();
            int size = header.getCompressed_page_size();
            if (size < 0 || input.ensure(size) < size) {
                break;
            }
            input.skip(size);
            values += header.isSetData_page_header()
                    ? header.getData_page_header().getNum_values()
                    : 0;
            values += header.isSetData_page_header_v2()
                    ? header.getData_page_header_v2().getNum_values()
                    : 0;
        }
        return values;
    }

    private PageHeader header() throws IOException {
        for (int wanted = HEADER; ; wanted *= 8) {
            int there = input.ensure(wanted);
            PageHeader header = new PageHeader();
            try {
                input.skip(Thrift.read(header, input.bytes(), input.at(), input.at() + there));
                return header;
            } catch (TException | RuntimeException e) {
                // Perhaps the header is longer than what was there; its statistics may hold long texts.
                if (there < wanted || wanted >= LONGEST_HEADER) {
                    throw there == 0
                            ? Refusal.damaged("has fewer values than it claims")
                            : Refusal.damaged("has a page whose header cannot be understood");
                }
            }
        }
    }

    private void checkSum(PageHeader header, int size) {
        if (header.isSetCrc()) {
            sum.reset();
            sum.update(input.bytes(), input.at(), size);
            if ((int) sum.getValue() != header.getCrc()) {
                throw Refusal.damaged("has a page whose bytes do not match their checksum");
            }
        }
    }

    private boolean content(PageHeader header, int size, int length) {
        if (header.getType() == PageType.DATA_PAGE && header.isSetData_page_header()) {
            first(header.getData_page_header(), size, length);
        } else if (header.getType() == PageType.DATA_PAGE_V2 && header.isSetData_page_header_v2()) {
            second(header.getData_page_header_v2(), size, length);
        } else if (header.getType() == PageType.DICTIONARY_PAGE && header.isSetDictionary_page_header()) {
            page.set(
                    PageType.DICTIONARY_PAGE,
                    Encoding.PLAIN,
                    header.getDictionary_page_header().getNum_values());
            expand(size, length, 0, true);
            page.content(expanded, 0, 0, 0, 0, length);
        } else if (header.getType() != PageType.INDEX_PAGE) {
            throw Refusal.damaged("has a page without description");
        }
        if (page.count() < 0) {
            throw Refusal.damaged("has a page with " + page.count() + " values");
        }
        return header.getType() != PageType.INDEX_PAGE;
    }

    /// Version 1: everything is compressed together, levels carry their length.
    private void first(DataPageHeader header, int size, int length) {
        page.set(PageType.DATA_PAGE, header.getEncoding(), header.getNum_values());
        expand(size, length, 0, true);
        int definitionFrom = leaf.isList() ? levels(0, length, header.getRepetition_level_encoding()) : 0;
        int valuesFrom =
                optional ? levels(definitionFrom, length, header.getDefinition_level_encoding()) : definitionFrom;
        page.content(expanded, 4, 0, definitionFrom, valuesFrom, length);
    }

    private int levels(int from, int length, Encoding encoding) {
        if (encoding != Encoding.RLE) {
            throw Refusal.unreadable("has levels encoded as " + encoding, "Write it with a newer program.");
        }
        if (length - from < 4) {
            throw Refusal.damaged("has a page that ends in its levels");
        }
        int bytes = (int) Bytes.INT.get(expanded, from);
        if (bytes < 0 || bytes > length - from - 4) {
            throw Refusal.damaged("has a page whose levels claim " + bytes + " bytes of " + length);
        }
        return from + 4 + bytes;
    }

    /// Version 2: levels stand in front, never compressed, and without their length.
    private void second(DataPageHeaderV2 header, int size, int length) {
        page.set(PageType.DATA_PAGE_V2, header.getEncoding(), header.getNum_values());
        int repetition = header.getRepetition_levels_byte_length();
        int definition = header.getDefinition_levels_byte_length();
        if (repetition < 0 || definition < 0 || repetition > size || definition > size - repetition) {
            throw Refusal.damaged("has a page whose levels are longer than the page");
        }
        int levels = repetition + definition;
        expand(size, length, levels, !header.isSetIs_compressed() || header.isIs_compressed());
        page.content(expanded, 0, 0, repetition, levels, length);
    }

    private void expand(int size, int length, int levels, boolean compressed) {
        CompressionCodec used = compressed ? codec : CompressionCodec.UNCOMPRESSED;
        if (length < levels || !Codec.plausible(used, size - levels, length - levels)) {
            throw Refusal.damaged("has a page of " + size + " bytes that claims to hold " + length);
        }
        if (length > Runtime.getRuntime().maxMemory() / 8) {
            throw Refusal.unreadable(
                    "has a page of " + (length >> 20) + " MB, more than an eighth of the memory",
                    "Write it with smaller pages, or give more memory.");
        }
        if (expanded.length < length + Page.SLACK) {
            expanded = new byte[Math.max(length + Page.SLACK, Math.min(2 * expanded.length, 1 << 20))];
        }
        System.arraycopy(input.bytes(), input.at(), expanded, 0, levels);
        if (length > levels) {
            Codec.expand(used, input.bytes(), input.at() + levels, size - levels, expanded, levels, length - levels);
        }
    }
}
