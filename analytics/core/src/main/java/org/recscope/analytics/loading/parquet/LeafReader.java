package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.PageType;
import org.recscope.analytics.loading.table.ListVector;
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
    private final NullMask listNulls = new NullMask();
    private final int[] levels = new int[BLOCK];
    private final int[] starts = new int[BLOCK];
    private int[][] offsets = new int[Cells.TURNS][0];
    private int blockAt;
    private int blockEnd;
    private long valuesLeft;
    private int pageLeft;

    LeafReader(Leaf leaf) {
        this.leaf = leaf;
        this.pages = new ChunkPages(leaf);
        this.cells = Cells.of(leaf);
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
        listNulls.clear();
        if (offsets[turn].length < rows + 1) {
            offsets[turn] = new int[rows + 1];
        }
        int[] from = offsets[turn];
        int row = -1;
        int elements = 0;
        while (true) {
            if (blockAt == blockEnd && !nextBlock()) {
                break;
            }
            int present = 0;
            boolean full = false;
            for (; blockAt < blockEnd; blockAt++) {
                int level = levels[blockAt];
                if (starts[blockAt] == 0) {
                    if (row + 1 == rows) {
                        full = true;
                        break;
                    }
                    from[++row] = elements;
                    if (level < leaf.listDefinition() - 1) {
                        listNulls.set(row);
                    }
                } else if (row < 0) {
                    throw Refusal.damaged("begins in the middle of a list");
                }
                if (level >= leaf.listDefinition()) {
                    if (level == leaf.maxDefinition()) {
                        present++;
                    } else {
                        nulls.set(elements);
                    }
                    elements++;
                }
            }
            cells.read(present);
            if (full) {
                break;
            }
        }
        if (row + 1 != rows) {
            throw Refusal.damaged("has fewer lists than it claims");
        }
        from[rows] = elements;
        return ListVector.of(from, rows, cells.end(elements, nulls), listNulls.copy(rows));
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
