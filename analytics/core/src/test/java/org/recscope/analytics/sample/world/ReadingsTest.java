package org.recscope.analytics.sample.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
    private static final int USERS = 6000;
    private static final World WORLD = new World(3, 2000, 28);

    @Test
    void attributesHaveTheSharesOfTheSetting() {
        Setting setting = WORLD.setting();
        shares(
                Reader::country,
                setting.countries().stream().mapToDouble(Setting.Country::share).toArray());
        shares(
                Reader::age,
                setting.ages().stream().mapToDouble(Setting.Age::share).toArray());
        shares(
                Reader::activity,
                setting.activities().stream()
                        .mapToDouble(Setting.Activity::share)
                        .toArray());
    }

    private static void shares(ToIntFunction<Reader> attribute, double[] shares) {
        int[] counts = new int[shares.length];
        for (int user = 0; user < USERS; user++) {
            counts[attribute.applyAsInt(WORLD.readers().reader(user))]++;
        }
        for (int value = 0; value < shares.length; value++) {
            double error = Math.sqrt(shares[value] * (1 - shares[value]) / USERS);
            assertEquals(shares[value], counts[value] / (double) USERS, 5 * error);
        }
    }

    @Test
    void tastesSumToOneAndHaveTheirFavouriteOnTop() {
        for (int user = 0; user < 500; user++) {
            Reader reader = WORLD.readers().reader(user);
            double sum = 0;
            for (int c = 0; c < WORLD.categories(); c++) {
                sum += reader.liking(c);
                assertTrue(reader.liking(c) <= reader.liking(reader.favourite()));
            }
            assertEquals(1, sum, 1e-9);
        }
    }

    @Test
    void onlySharedDevicesAreShared() {
        for (int user = 0; user < 500; user++) {
            Reader reader = WORLD.readers().reader(user);
            double household = WORLD.setting().devices().get(reader.device()).household();
            assertEquals(household > 0, reader.shared());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 25})
    void historiesHaveTheMeanThatWasAskedFor(int historyPerUser) {
        Readings readings = new Readings(WORLD, 3, historyPerUser);
        Choices history = new Choices();
        double[] counts = new double[USERS];
        for (int user = 0; user < USERS; user++) {
            readings.history(WORLD.readers().reader(user), history);
            counts[user] = history.size();
        }
        double mean = Arrays.stream(counts).average().orElseThrow();
        assertEquals(historyPerUser, mean, 0.06 * historyPerUser);
    }

    @Test
    void nobodyReadsTwiceAndTimesKeepToTheSplit() {
        Readings readings = new Readings(WORLD, 3, 10);
        Choices history = new Choices();
        Choices clicks = new Choices();
        for (int user = 0; user < 1000; user++) {
            readings.history(WORLD.readers().reader(user), history);
            readings.clicks(WORLD.readers().reader(user), history, clicks);
            double last = 0;
            for (int i = 0; i < history.size(); i++) {
                assertTrue(history.time(i) >= last && history.time(i) <= 28);
                assertTrue(history.time(i) >= WORLD.articles().published(history.item(i)));
                last = history.time(i);
                for (int j = 0; j < i; j++) {
                    assertTrue(history.item(i) != history.item(j));
                }
            }
            for (int i = 0; i < clicks.size(); i++) {
                assertFalse(history.contains(clicks.item(i)));
                assertTrue(clicks.time(i) >= 28 && clicks.time(i) <= 28 + Calendar.HORIZON);
            }
        }
    }

    @Test
    void aReaderIsTheSameAloneAndInTurn() {
        Choices alone = new Choices();
        new Readings(WORLD, 3, 10).history(WORLD.readers().reader(77), alone);
        Readings readings = new Readings(WORLD, 3, 10);
        Choices inTurn = new Choices();
        for (int user = 70; user <= 77; user++) {
            readings.history(WORLD.readers().reader(user), inTurn);
        }
        assertEquals(alone.size(), inTurn.size());
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(alone.item(i), inTurn.item(i));
            assertEquals(alone.time(i), inTurn.time(i));
        }
    }

    /// The Lorenz curve of reading: few articles have most readers, as in any newsroom.
    @Test
    void aTenthOfTheArticlesHasAThirdToThreeQuartersOfTheReading() {
        int[] counts = new int[2000];
        Readings readings = new Readings(WORLD, 3, 10);
        Choices history = new Choices();
        int rows = 0;
        for (int user = 0; user < USERS; user++) {
            readings.history(WORLD.readers().reader(user), history);
            for (int i = 0; i < history.size(); i++) {
                counts[history.item(i)]++;
                rows++;
            }
        }
        Arrays.sort(counts);
        double top = Arrays.stream(counts, 1800, 2000).sum() / (double) rows;
        assertTrue(top > 0.33 && top < 0.75, "the most read tenth has " + top);
    }
}
