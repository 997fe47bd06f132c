package org.recscope.analytics.loading.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;

/// Puts the characters of each record straight into the columns; no object a cell, none a row.
final class RecordCells extends AbstractBaseCsvCallbackHandler<RecordCells> {
    private static final int SHOWN = 80;

    private final Path file;
    private final Batches batches;
    private final int columns;
    private final List<String> header;
    private boolean started;
    private int fields;
    private boolean surplus;
    private int badPlace;
    private String badText = "";

    /// Beginning of the record, to be shown when something is wrong with it.
    private final char[] preview = new char[SHOWN];

    private int previewed;
    private int sameAsHeader;

    RecordCells(Path file, Batches batches, int columns, List<String> header) {
        this.file = file;
        this.batches = batches;
        this.columns = columns;
        this.header = header;
    }

    /// From now on records are rows.
    void start() {
        started = true;
    }

    @Override
    protected void handleBegin(long line) {
        fields = 0;
        surplus = false;
        badPlace = -1;
        previewed = 0;
        sameAsHeader = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (!started) {
            return;
        }
        int from = offset;
        int to = offset + length;
        while (!quoted && from < to && text[from] == ' ') {
            from++;
        }
        while (!quoted && from < to && text[to - 1] == ' ') {
            to--;
        }
        remember(text, from, to - from);
        fields = index + 1;
        if (index >= columns) {
            surplus |= to > from;
            return;
        }
        if (index == sameAsHeader && isHeader(index, text, from, to - from)) {
            sameAsHeader++;
        }
        int place = batches.place(index);
        if (place >= 0) {
            fill(place, text, from, to - from, quoted);
        }
    }

    private boolean isHeader(int index, char[] text, int from, int length) {
        if (index >= header.size() || header.get(index).length() != length) {
            return false;
        }
        return Numerals.same(text, from, header.get(index));
    }

    private void fill(int place, char[] text, int from, int length, boolean quoted) {
        Cells cells = batches.cells(place);
        if (quoted && length == 0 && cells instanceof TextCells texts) {
            texts.setEmpty(batches.row());
        } else if (!cells.set(batches.row(), text, from, length) && badPlace < 0) {
            badPlace = place;
            badText = new String(text, from, length);
        }
    }

    private void remember(char[] text, int from, int length) {
        if (previewed > 0 && previewed < SHOWN) {
            preview[previewed++] = ' ';
        }
        int count = Math.min(length, SHOWN - previewed);
        System.arraycopy(text, from, preview, previewed, count);
        previewed += count;
    }

    @Override
    protected RecordCells buildRecord() {
        return this;
    }

    /// Hands the record on, or says what is wrong with it.
    void finish() throws LoadingException {
        Problem problem = problem();
        if (problem == null) {
            batches.accept();
        } else {
            batches.skip(problem);
        }
    }

    private @Nullable Problem problem() {
        if (sameAsHeader > 0 && sameAsHeader == header.size()) {
            return new Problem.BadValue(
                    file,
                    batches.number(),
                    header.getFirst(),
                    header.getFirst(),
                    "is the header once more",
                    "Remove the row; it looks as if files were joined with their headers.");
        }
        if (fields < columns || surplus) {
            return new Problem.BadRow(file, batches.number(), new String(preview, 0, previewed), columns, fields);
        }
        return badPlace < 0 ? null : batches.badCell(badPlace, badText);
    }
}
