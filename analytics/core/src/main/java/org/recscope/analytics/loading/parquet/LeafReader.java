package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.PageType;
import org.recscope.analytics.loading.table.Vector;

/// Reads one leaf's chunks, a batch at a time. Definition levels say which values are null, repetition levels where
/// lists begin; both end up as bits and offsets, and the values between them as {@link Cells}.
final class LeafReader {
    private static final int BLOCK = 4096;

    private final Leaf leaf;
    private final ChunkPages pages;
    private final Cells cells;
    private final Hybrid definitions = new Hybrid();
    private final Hybrid repetitions = new Hybrid();
    private final NullMask nulls = new NullMask();
    private final ListRows lists;
    private final int[] levels = new int[BLOCK];
    private final int[] starts = new int[BLOCK];
    private int blockAt;
    private int blockEnd;
    private long valuesLeft;
    private int pageLeft;

    LeafReader(Leaf leaf) {
        this.leaf = leaf;
        this.pages = new ChunkPages(leaf);
        this.cells = Cells.of(leaf);
        this.lists = new ListRows(leaf, nulls);
    }

    void open(FileChannel file, ColumnMetaData chunk, long end) {
        pages.open(file, chunk, end);
        valuesLeft = chunk.getNum_values();
        pageLeft = 0;
        blockAt = 0;
        blockEnd = 0;
    }

    /// The next rows of the chunk.
    ///
    /// @param rows how many; the chunk must have them
    /// @param turn which arrays to fill
    Vector next(int rows, int turn) throws IOException {
        nulls.clear();
        cells.begin(turn);
        return leaf.isList() ? lists(rows, turn) : values(rows);
    }

    private Vector values(int rows) throws IOException {
        for (int row = 0; row < rows; ) {
            if (pageLeft == 0) {
                nextPage();
            }
            int n = Math.min(pageLeft, rows - row);
            cells.read(leaf.maxDefinition() == 0 ? n : present(row, n));
            pageLeft -= n;
            row += n;
        }
        return cells.end(rows, nulls);
    }

    /// Reads definition levels of a column without lists.
    ///
    /// @return how many values are not null
    private int present(int row, int count) {
        int present = 0;
        for (int done = 0; done < count; ) {
            int run = definitions.repeated(count - done);
            if (run > 0) {
                if (definitions.value() == leaf.maxDefinition()) {
                    present += run;
                } else {
                    nulls.set(row + done, row + done + run);
                }
            } else {
                run = definitions.packed(levels, Math.min(BLOCK, count - done));
                for (int i = 0; i < run; i++) {
                    if (levels[i] == leaf.maxDefinition()) {
                        present++;
                    } else {
                        nulls.set(row + done + i);
                    }
                }
            }
            done += run;
        }
        return present;
    }

    private void nextPage() throws IOException {
        while (pageLeft == 0) {
            Page page = pages.next();
            if (page.type() == PageType.DICTIONARY_PAGE) {
                cells.dictionary(page);
                continue;
            }
            if (page.count() > valuesLeft) {
                throw Refusal.damaged("has more values than the " + valuesLeft + " that remain");
            }
            valuesLeft -= page.count();
            pageLeft = page.count();
            if (leaf.isList()) {
                page.repetitions(repetitions);
            }
            if (leaf.maxDefinition() > 0) {
                page.definitions(definitions, leaf.maxDefinition());
            }
            cells.page(page);
        }
    }

    private Vector lists(int rows, int turn) throws IOException {
        lists.begin(rows, turn);
        boolean open = true;
        while (open && (blockAt < blockEnd || nextBlock())) {
            int present = 0;
            while (blockAt < blockEnd && (open = lists.add(starts[blockAt], levels[blockAt]))) {
                present += levels[blockAt] == leaf.maxDefinition() ? 1 : 0;
                blockAt++;
            }
            cells.read(present);
        }
        return lists.end(cells);
    }

    /// Reads the levels of the next values.
    ///
    /// @return false at the end of the chunk
    private boolean nextBlock() throws IOException {
        if (pageLeft == 0) {
            if (valuesLeft == 0) {
                return false;
            }
            nextPage();
        }
        blockAt = 0;
        blockEnd = Math.min(BLOCK, pageLeft);
        pageLeft -= blockEnd;
        repetitions.read(starts, 0, blockEnd);
        definitions.read(levels, 0, blockEnd);
        return true;
    }
}
