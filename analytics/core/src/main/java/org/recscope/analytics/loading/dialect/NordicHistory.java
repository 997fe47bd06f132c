package org.recscope.analytics.loading.dialect;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;

/// `history.parquet` of EB-NeRD: a row a user, with the list of articles read. Becomes a row an article.
final class NordicHistory implements FileDialect {
    private static final String ARTICLES = "article_id_fixed";

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        return head.has("user_id", ARTICLES) ? Optional.of(new Read(base)) : Optional.empty();
    }

    private static final class Read extends ReshapedSource {
        private long made;

        Read(TableSource base) {
            super(
                    base,
                    "EB-NeRD history",
                    TableSchema.of(
                            new ColumnInfo("user_id", ColumnType.TEXT), new ColumnInfo("article_id", ColumnType.TEXT)));
        }

        @Override
        List<ColumnRequest> needed() {
            made = 0;
            return List.of(
                    new ColumnRequest(baseIndex("user_id"), As.TEXT), new ColumnRequest(baseIndex(ARTICLES), As.TEXT));
        }

        @Override
        Batch reshape(Batch batch, BatchConsumer told) {
            Words.Texts users = new Words.Texts();
            Words.Texts articles = new Words.Texts();
            TextVector user = (TextVector) batch.column(0);
            ListVector lists = (ListVector) batch.column(1);
            TextVector all = (TextVector) lists.child();
            for (int row = 0; row < batch.rows(); row++) {
                for (int e = lists.from(row); !lists.isNull(row) && e < lists.to(row); e++) {
                    users.add(user.value(row));
                    articles.add(all.value(e));
                }
            }
            long first = made;
            made += articles.size();
            return new Batch(first, articles.size(), List.of(users.vector(), articles.vector()));
        }
    }
}
