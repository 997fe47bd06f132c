package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
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
import org.recscope.analytics.loading.table.Vector;

/// The files of MovieLens that have no header (Harper & Konstan 2015, doi:10.1145/2827872): `u.item` and `u.user` of
/// the
/// 100K set, `ratings.dat`, `movies.dat` and `users.dat` of the 1M and 10M sets. Those of later sets name their
/// columns.
final class MovieLens implements FileDialect {
    private static final String[] GENRES = {
        "unknown",
        "Action",
        "Adventure",
        "Animation",
        "Children",
        "Comedy",
        "Crime",
        "Documentary",
        "Drama",
        "Fantasy",
        "Film-Noir",
        "Horror",
        "Musical",
        "Mystery",
        "Romance",
        "Sci-Fi",
        "Thriller",
        "War",
        "Western"
    };
    private static final int BEFORE_GENRES = 5;

    @Override
    public Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException {
        if (!head.nameless()) {
            return Optional.empty();
        }
        return switch (head.columns()) {
            case 3 -> movies(base, head);
            case 4 -> ratings(base, head);
            case 5 -> users(base, head);
            case BEFORE_GENRES + 19 -> flags(base, head);
            default -> Optional.empty();
        };
    }

    private static boolean colons(TableSource base) {
        return base.format().contains("::");
    }

    private static Optional<TableSource> movies(TableSource base, Head head) throws LoadingException {
        boolean known = colons(base) && head.all(1, cell -> cell.endsWith(")")) && head.type(0) == ColumnType.LONG;
        return known
                ? Optional.of(RenamedSource.named(base, "MovieLens movies", "movieId", "title", "genres"))
                : Optional.empty();
    }

    private static Optional<TableSource> ratings(TableSource base, Head head) {
        boolean known = colons(base) && head.type(0) == ColumnType.LONG && head.type(1) == ColumnType.LONG;
        return known
                ? Optional.of(
                        RenamedSource.named(base, "MovieLens ratings", "userId", "movieId", "rating", "timestamp"))
                : Optional.empty();
    }

    private static Optional<TableSource> users(TableSource base, Head head) throws LoadingException {
        if (head.all(1, MovieLens::isGender)) {
            return Optional.of(
                    RenamedSource.named(base, "MovieLens users", "userId", "gender", "age", "occupation", "zip"));
        }
        if (head.all(2, MovieLens::isGender)) {
            return Optional.of(
                    RenamedSource.named(base, "MovieLens users", "userId", "age", "gender", "occupation", "zip"));
        }
        return Optional.empty();
    }

    private static boolean isGender(String cell) {
        return cell.equals("M") || cell.equals("F");
    }

    private static Optional<TableSource> flags(TableSource base, Head head) throws LoadingException {
        for (int genre = 0; genre < GENRES.length; genre++) {
            if (!head.all(BEFORE_GENRES + genre, cell -> cell.equals("0") || cell.equals("1"))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Flagged(base));
    }

    /// Nineteen columns of 0 and 1 as one list of genres.
    private static final class Flagged extends ReshapedSource {
        Flagged(TableSource base) {
            super(
                    base,
                    "MovieLens items",
                    TableSchema.of(
                            new ColumnInfo("movieId", base.schema().column(0).type()),
                            new ColumnInfo("title", ColumnType.TEXT),
                            new ColumnInfo("released", ColumnType.TEXT),
                            new ColumnInfo("genres", ColumnType.TEXT_LIST)));
        }

        @Override
        List<ColumnRequest> needed() {
            List<ColumnRequest> needed = new ArrayList<>(
                    List.of(ColumnRequest.declared(0), new ColumnRequest(1, As.TEXT), new ColumnRequest(2, As.TEXT)));
            for (int genre = 0; genre < GENRES.length; genre++) {
                needed.add(new ColumnRequest(BEFORE_GENRES + genre, As.TEXT));
            }
            return needed;
        }

        @Override
        Batch reshape(Batch batch, BatchConsumer told) {
            Words.Texts genres = new Words.Texts();
            int[] offsets = new int[batch.rows() + 1];
            for (int row = 0; row < batch.rows(); row++) {
                for (int genre = 0; genre < GENRES.length; genre++) {
                    if ("1".equals(((TextVector) batch.column(3 + genre)).value(row))) {
                        genres.add(GENRES[genre]);
                    }
                }
                offsets[row + 1] = genres.size();
            }
            Vector lists = ListVector.of(offsets, batch.rows(), genres.vector(), null);
            return new Batch(
                    batch.firstRow(),
                    batch.rows(),
                    Arrays.asList(batch.column(0), batch.column(1), batch.column(2), lists));
        }
    }
}
