package org.recscope.analytics.sample.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.Readings;
import org.recscope.analytics.sample.world.World;

class RunTest {
    private static final World WORLD = new World(4, 800, 28);

    @ParameterizedTest
    @EnumSource(Run.class)
    void listsAreFullDifferentUnreadAndFallInScore(Run run) {
        Recommender recommender = run.recommender(WORLD, 4);
        Readings readings = new Readings(WORLD, 4, 12);
        Choices history = new Choices();
        Ranking ranking = new Ranking(20);
        for (int user = 0; user < 300; user++) {
            Reader reader = WORLD.readers().reader(user);
            readings.history(reader, history);
            recommender.recommend(reader, history, ranking);
            assertEquals(20, ranking.size());
            Set<Integer> different = new HashSet<>();
            for (int place = 0; place < ranking.size(); place++) {
                assertTrue(different.add(ranking.item(place)), "reader " + user);
                assertFalse(history.contains(ranking.item(place)), "reader " + user);
                assertTrue(place == 0 || ranking.score(place) <= ranking.score(place - 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Run.class)
    void aListIsTheSameWhoeverWasServedBefore(Run run) {
        Choices history = new Choices();
        Readings readings = new Readings(WORLD, 4, 12);
        Recommender used = run.recommender(WORLD, 4);
        Ranking inTurn = new Ranking(10);
        for (int user = 0; user <= 30; user++) {
            readings.history(WORLD.readers().reader(user), history);
            used.recommend(WORLD.readers().reader(user), history, inTurn);
        }
        Ranking alone = new Ranking(10);
        run.recommender(WORLD, 4).recommend(WORLD.readers().reader(30), history, alone);
        for (int place = 0; place < 10; place++) {
            assertEquals(alone.item(place), inTurn.item(place));
            assertEquals(alone.score(place), inTurn.score(place));
        }
    }

    @Test
    void everybodyWithoutAHistoryGetsTheSamePopularList() {
        Ranking ranking = new Ranking(5);
        Recommender popular = Run.POPULAR.recommender(WORLD, 4);
        for (int user = 0; user < 3; user++) {
            popular.recommend(WORLD.readers().reader(user), new Choices(), ranking);
            for (int place = 0; place < 5; place++) {
                assertEquals(WORLD.popular(place), ranking.item(place));
            }
        }
    }

    @Test
    void aRankingKeepsTheBestAndTheEarlierOfEquals() {
        Ranking ranking = new Ranking(3);
        double[] scores = {0.2, 0.5, 0.2, 0.9, 0.2, 0.5};
        for (int item = 0; item < scores.length; item++) {
            ranking.offer(item, scores[item]);
        }
        assertEquals(3, ranking.size());
        assertEquals(3, ranking.item(0));
        assertEquals(1, ranking.item(1));
        assertEquals(5, ranking.item(2));
    }
}
