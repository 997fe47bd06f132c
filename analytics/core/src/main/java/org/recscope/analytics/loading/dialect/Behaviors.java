package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;

/// `behaviors.tsv` of MIND (Wu et al. 2020, doi:10.18653/v1/2020.acl-main.331) and of NeMig: a row an impression,
/// without a
/// header; impression, user, in MIND the time, the news read before, the news shown with `-1` behind those clicked and
/// `-0`
/// behind the others. The outcomes are a row a shown item; the history is a row an item read before.
final class Behaviors implements FileDialect {
    private static final Pattern SHOWN = Pattern.compile("\\S+-[01](\\s+\\S+-[01])*\\s*");
    private static final int WITHOUT_TIME = 4;
    private static final int WITH_TIME = 5;

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException {
        int columns = head.columns();
        boolean shape = head.nameless() && (columns == WITHOUT_TIME || columns == WITH_TIME);
        if (!shape || !head.all(columns - 1, cell -> SHOWN.matcher(cell).matches())) {
            return Optional.empty();
        }
        String name = columns == WITH_TIME ? "MIND behaviours" : "NeMig behaviours";
        return Optional.of(
                part == Part.HISTORY
                        ? new Read(base, name + ", history", columns - 2)
                        : new Shown(base, name + ", impressions", columns - 1));
    }

    private static ColumnRequest text(int column) {
        return new ColumnRequest(column, As.TEXT);
    }

    /// A row an item read before an impression.
    private static final class Read extends ReshapedSource {
        private final int column;
        private long made;

        Read(TableSource base, String dialect, int column) {
            super(
                    base,
                    dialect,
                    TableSchema.of(
                            new ColumnInfo("user_id", ColumnType.TEXT), new ColumnInfo("news_id", ColumnType.TEXT)));
            this.column = column;
        }

        @Override
        List<ColumnRequest> needed() {
            made = 0;
            return List.of(text(1), text(column));
        }

        @Override
        Batch reshape(Batch batch, BatchConsumer told) {
            TextVector users = (TextVector) batch.column(0);
            TextVector lists = (TextVector) batch.column(1);
            Words.Texts user = new Words.Texts();
            Words.Texts item = new Words.Texts();
            for (int row = 0; row < batch.rows(); row++) {
                for (String news : Words.of(lists.value(row))) {
                    user.add(users.value(row));
                    item.add(news);
                }
            }
            long first = made;
            made += item.size();
            return new Batch(first, item.size(), List.of(user.vector(), item.vector()));
        }
    }

    /// A row an item shown in an impression.
    private static final class Shown extends ReshapedSource {
        private final int column;
        private long made;

        Shown(TableSource base, String dialect, int column) {
            super(
                    base,
                    dialect,
                    TableSchema.of(
                            new ColumnInfo("impression_id", ColumnType.TEXT),
                            new ColumnInfo("user_id", ColumnType.TEXT),
                            new ColumnInfo("news_id", ColumnType.TEXT),
                            new ColumnInfo("clicked", ColumnType.LONG)));
            this.column = column;
        }

        @Override
        List<ColumnRequest> needed() {
            made = 0;
            return List.of(text(0), text(1), text(column));
        }

        @Override
        Batch reshape(Batch batch, BatchConsumer told) throws LoadingException {
            Outcomes outcomes = new Outcomes();
            for (int row = 0; row < batch.rows(); row++) {
                String impression = ((TextVector) batch.column(0)).value(row);
                String user = ((TextVector) batch.column(1)).value(row);
                for (String shown : Words.of(((TextVector) batch.column(2)).value(row))) {
                    int dash = shown.length() - 2;
                    if (SHOWN.matcher(shown).matches()) {
                        outcomes.add(impression, user, shown.substring(0, dash), shown.charAt(dash + 1) - '0');
                    } else {
                        told.skipped(new Problem.BadValue(
                                file(),
                                batch.firstRow() + row + 1,
                                "impressions",
                                shown,
                                "does not end in -1 for clicked or -0 for not clicked",
                                "Write every shown item so, or leave it out."));
                    }
                }
            }
            long first = made;
            made += outcomes.size();
            return outcomes.batch(first);
        }
    }
}
