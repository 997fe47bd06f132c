package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Vocabulary;

/// Takes a file that describes users or items, one row each. The first row of an id counts.
final class DescriptionReader implements BatchConsumer {
    private final Path file;
    private final Roles roles;
    private final Role subject;
    private final Vocabulary.Builder ids = Vocabulary.builder();
    private final IdCodes codes = new IdCodes(ids);
    private final List<Integer> categoryColumns;
    private final List<Integer> attributeColumns;
    private final List<AttributeReader> attributes = new ArrayList<>();
    private final CategoryReader categories;
    private final Skips skips;

    private int kept;
    private long repeated;
    private long seen;

    DescriptionReader(Path file, Roles roles, Role subject, Sample sample) {
        this.file = file;
        this.roles = roles;
        this.subject = subject;
        skips = new Skips(file);
        categoryColumns = subject == Role.ITEM ? roles.indices(Role.CATEGORIES) : List.of();
        categories =
                new CategoryReader(categoryColumns.stream().map(sample::column).toList());
        attributeColumns = IntStream.concat(
                        roles.indices(Role.ATTRIBUTE).stream().mapToInt(Integer::intValue),
                        roles.indices(Role.TIMESTAMP).stream().mapToInt(Integer::intValue))
                .sorted()
                .boxed()
                .toList();
        for (int column : attributeColumns) {
            attributes.add(new AttributeReader(roles.schema().column(column).name()));
        }
    }

    /// The columns it takes, in its order: the id, the categories, the attributes.
    List<ColumnRequest> wanted() {
        List<ColumnRequest> wanted = new ArrayList<>();
        wanted.add(new ColumnRequest(roles.index(subject), ColumnRequest.As.ID));
        categoryColumns.forEach(c -> wanted.add(new ColumnRequest(c, ColumnRequest.As.TEXT)));
        attributeColumns.forEach(c -> wanted.add(new ColumnRequest(c, ColumnRequest.As.TEXT)));
        return wanted;
    }

    @Override
    public void accept(Batch batch) throws LoadingException {
        seen = batch.firstRow() + batch.rows();
        int[] found = codes.codes(batch.column(0));
        for (int row = 0; row < batch.rows(); row++) {
            int code = found[row];
            if (code < 0) {
                String text = Texts.of(batch.column(0), row);
                skips.add(PairReader.idProblem(file, batch.firstRow() + row + 1, id().name(), code, text), seen);
            } else if (code < kept) {
                repeated++;
            } else {
                keep(batch, row);
            }
        }
    }

    private void keep(Batch batch, int row) {
        kept++;
        categories.begin();
        for (int c = 0; c < categoryColumns.size(); c++) {
            categories.add(c, batch.column(1 + c), row);
        }
        for (int a = 0; a < attributes.size(); a++) {
            attributes.get(a).add(batch.column(1 + categoryColumns.size() + a), row);
        }
    }

    @Override
    public void skipped(Problem problem) throws LoadingException {
        seen = Math.max(seen, problem.row());
        skips.add(problem, seen);
    }

    private ColumnInfo id() {
        return roles.schema().column(roles.index(subject));
    }

    /// Ends the file.
    ///
    /// @return what was read, with warnings about rows left out
    Local end() throws LoadingException {
        List<Problem> problems = new ArrayList<>(skips.end(seen));
        if (repeated > 0) {
            problems.add(new Problem.Remark(
                    Severity.WARNING,
                    file,
                    id().name(),
                    "has " + repeated + (repeated == 1 ? " row" : " rows") + " for an id that came before",
                    "The first row of each id was used; leave one row an id in the file."));
        }
        return new Local(this, ids.build(), seen, problems);
    }

    /// What a file of descriptions holds, in a vocabulary of its own.
    ///
    /// @param ids the ids, whose codes are the rows that were kept
    /// @param rows rows of the file, those left out included
    record Local(DescriptionReader reader, Vocabulary ids, long rows, List<Problem> problems) {

        /// Which row describes each of all users, or items.
        private int[] rowOf(int[] all, int size) {
            int[] rowOf = new int[size];
            Arrays.fill(rowOf, -1);
            for (int row = 0; row < all.length; row++) {
                rowOf[all[row]] = row;
            }
            return rowOf;
        }

        AttributeColumns columns(int[] all, int size) {
            List<Attribute> words = new ArrayList<>();
            List<AttributeColumns.Numbers> numbers = new ArrayList<>();
            int[] rowOf = rowOf(all, size);
            reader.attributes.forEach(each -> each.end(rowOf, words, numbers));
            List<String> order =
                    reader.attributes.stream().map(AttributeReader::name).toList();
            return new AttributeColumns(reader.id().name(), List.copyOf(words), List.copyOf(numbers), order);
        }

        @Nullable
        ItemCategories categories(int[] all, int size) {
            return reader.categoryColumns.isEmpty() ? null : reader.categories.end(rowOf(all, size));
        }

        CodeSet described(int[] all, int size) {
            int[] rowOf = rowOf(all, size);
            return CodeSet.of(size, code -> rowOf[code] >= 0);
        }
    }
}
