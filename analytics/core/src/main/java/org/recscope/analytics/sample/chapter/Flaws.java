package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.run.Ranking;
import org.recscope.analytics.sample.run.Recommender;
import org.recscope.analytics.sample.run.Run;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;
import tools.jackson.databind.node.ObjectNode;

/// What goes wrong between a recommender and its file, counted as it is done. Each run has its own faults:
///
/// - popular does not know the history of some readers and recommends what they have read;
/// - accurate repeats an article in some lists, cuts some short, and recommends an expired article in others;
/// - diverse has no list for some readers, and leaves ranks out.
final class Flaws {
    private static final double BLIND = 0.25;
    private static final double REPEATED = 0.02;
    private static final double SHORT = 0.03;
    private static final double EXPIRED = 0.15;
    private static final double MISSING = 0.015;
    private static final double GAPPED = 0.02;

    /// A list cut short has from this many articles to fewer than the next.
    private static final int SHORTEST = 2;

    private static final int SHORTENED = 10;
    private static final int NOWHERE = Integer.MAX_VALUE;

    /// Faults in the order they are counted.
    private enum Fault {
        READ_ROWS("popular", "rows that recommend an article of the history"),
        REPEATED_ROWS("accurate", "rows that repeat an article of the list"),
        SHORT_LISTS("accurate", "lists cut short below ten"),
        EXPIRED_ROWS("accurate", "rows with an article outside the catalogue"),
        MISSING_LISTS("diverse", "readers without a list"),
        GAPPED_LISTS("diverse", "lists that leave a rank out");

        private final String run;
        private final String what;

        Fault(String run, String what) {
            this.run = run;
            this.what = what;
        }
    }

    private final Chance chance;
    private final int catalogue;
    private final boolean imperfect;
    private final Choices nothing = new Choices();
    private final double[] counts = new double[Fault.values().length];

    Flaws(Cast cast, boolean imperfect) {
        this.chance = new Chance(cast.seed());
        this.catalogue = cast.world().articles().size();
        this.imperfect = imperfect;
    }

    /// The entity whose chance decides about one file of a reader.
    static long place(Reader reader, int file) {
        return reader.index() * 4L + file;
    }

    double[] counts() {
        return counts;
    }

    /// Recommends, and writes the list with its faults.
    void list(Run run, Reader reader, Choices history, Recommender by, Ranking ranking, RunRows rows) {
        if (imperfect) {
            chance.at(Stream.FLAWS, place(reader, run.ordinal()));
            switch (run) {
                case POPULAR -> popular(reader, history, by, ranking, rows);
                case ACCURATE -> accurate(reader, history, by, ranking, rows);
                case DIVERSE -> diverse(reader, history, by, ranking, rows);
            }
            return;
        }
        by.recommend(reader, history, ranking);
        for (int place = 0; place < ranking.size(); place++) {
            rows.add(reader.index(), ranking.item(place), place + 1, ranking.score(place));
        }
    }

    private void popular(Reader reader, Choices history, Recommender by, Ranking ranking, RunRows rows) {
        by.recommend(reader, chance.happens(BLIND) ? nothing : history, ranking);
        for (int place = 0; place < ranking.size(); place++) {
            int item = ranking.item(place);
            count(Fault.READ_ROWS, history.contains(item));
            rows.add(reader.index(), item, place + 1, ranking.score(place));
        }
    }

    private void accurate(Reader reader, Choices history, Recommender by, Ranking ranking, RunRows rows) {
        by.recommend(reader, history, ranking);
        int length = ranking.size();
        if (count(Fault.SHORT_LISTS, length > SHORTEST && chance.happens(SHORT))) {
            length = SHORTEST + chance.below(Math.min(length, SHORTENED) - SHORTEST);
        }
        int repeated = length > 1 && chance.happens(REPEATED) ? 1 + chance.below(length - 1) : NOWHERE;
        int expired = chance.happens(EXPIRED) ? chance.below(length) : NOWHERE;
        if (expired == repeated || expired == repeated - 1) {
            expired = NOWHERE; // repeating an expired article would count as both
        }
        count(Fault.REPEATED_ROWS, repeated < length);
        count(Fault.EXPIRED_ROWS, expired < length);
        for (int place = 0; place < length; place++) {
            int item = ranking.item(place == repeated ? place - 1 : place);
            int shown = place == expired ? catalogue + chance.below(Cast.EXPIRED) : item;
            rows.add(reader.index(), shown, place + 1, ranking.score(place));
        }
    }

    private void diverse(Reader reader, Choices history, Recommender by, Ranking ranking, RunRows rows) {
        if (count(Fault.MISSING_LISTS, chance.happens(MISSING))) {
            return;
        }
        by.recommend(reader, history, ranking);
        boolean gapped = count(Fault.GAPPED_LISTS, ranking.size() > 1 && chance.happens(GAPPED));
        int gap = gapped ? 1 + chance.below(ranking.size() - 1) : ranking.size();
        for (int place = 0; place < ranking.size(); place++) {
            int rank = place < gap ? place + 1 : place + 2;
            rows.add(reader.index(), ranking.item(place), rank, ranking.score(place));
        }
    }

    private boolean count(Fault fault, boolean happened) {
        counts[fault.ordinal()] += happened ? 1 : 0;
        return happened;
    }

    static void describe(double[] counts, ObjectNode truth) {
        for (Fault fault : Fault.values()) {
            if (!truth.has(fault.run)) {
                truth.putObject(fault.run);
            }
            ((ObjectNode) truth.get(fault.run)).put(fault.what, (long) counts[fault.ordinal()]);
        }
    }
}
