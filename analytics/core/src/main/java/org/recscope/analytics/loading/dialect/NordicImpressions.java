package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// `behaviors.parquet` of EB-NeRD (Kruse et al. 2024, doi:10.1145/3687151.3687152): a row an impression, with the list
/// of
/// articles in view and the list of those clicked. The outcomes are a row an article in view; the history is what was
/// clicked.
final class NordicImpressions implements FileDialect {
    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) {
        boolean known = head.has("impression_id", "user_id", "article_ids_inview", "article_ids_clicked");
        return known ? Optional.of(new InView(base, part)) : Optional.empty();
    }

    private static final class InView extends ReshapedSource {
        private final Part part;
        private long made;

        InView(TableSource base, Part part) {
            super(
                    base,
                    part == Part.HISTORY ? "EB-NeRD behaviours, clicks" : "EB-NeRD behaviours, impressions",
                    TableSchema.of(
                            new ColumnInfo("impression_id", ColumnType.TEXT),
                            new ColumnInfo("user_id", ColumnType.TEXT),
                            new ColumnInfo("article_id", ColumnType.TEXT),
                            new ColumnInfo("clicked", ColumnType.LONG)));
            this.part = part;
        }

        @Override
        List<ColumnRequest> needed() {
            made = 0;
            return List.of(
                    text("impression_id"), text("user_id"), text("article_ids_inview"), text("article_ids_clicked"));
        }

        private ColumnRequest text(String column) {
            return new ColumnRequest(baseIndex(column), As.TEXT);
        }

        @Override
        Batch reshape(Batch batch, BatchConsumer told) {
            Outcomes outcomes = new Outcomes();
            for (int row = 0; row < batch.rows(); row++) {
                String impression = ((TextVector) batch.column(0)).value(row);
                String user = ((TextVector) batch.column(1)).value(row);
                Set<String> clicked = new HashSet<>(list((ListVector) batch.column(3), row));
                for (String article : list((ListVector) batch.column(2), row)) {
                    if (part == Part.OUTCOMES || clicked.contains(article)) {
                        outcomes.add(impression, user, article, clicked.contains(article) ? 1 : 0);
                    }
                }
            }
            long first = made;
            made += outcomes.size();
            return outcomes.batch(first);
        }

        private static List<String> list(ListVector lists, int row) {
            List<String> articles = new ArrayList<>();
            TextVector all = (TextVector) lists.child();
            for (int e = lists.from(row); !lists.isNull(row) && e < lists.to(row); e++) {
                String article = all.value(e);
                if (article != null) {
                    articles.add(article);
                }
            }
            return articles;
        }
    }
}
