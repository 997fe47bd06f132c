package org.recscope.analytics.sample.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

class WorldTest {
    private static final int ITEMS = 3000;
    private static final World WORLD = new World(1, ITEMS, 28);

    @Test
    void sharesOfTheSettingSumToOne() {
        Setting setting = WORLD.setting();
        assertEquals(1, sum(setting.categories().stream().mapToDouble(Setting.Category::demand)), 1e-9);
        assertEquals(1, sum(setting.categories().stream().mapToDouble(Setting.Category::supply)), 1e-9);
        assertEquals(1, sum(setting.providers().stream().mapToDouble(Setting.Provider::share)), 1e-9);
        assertEquals(1, sum(setting.countries().stream().mapToDouble(Setting.Country::share)), 1e-9);
        assertEquals(1, sum(setting.ages().stream().mapToDouble(Setting.Age::share)), 1e-9);
        assertEquals(1, sum(setting.activities().stream().mapToDouble(Setting.Activity::share)), 1e-9);
    }

    @Test
    void tiltsNameCategoriesThereAre() {
        Set<String> names = new HashSet<>();
        WORLD.setting().categories().forEach(category -> names.add(category.name()));
        WORLD.setting()
                .countries()
                .forEach(c -> assertTrue(names.containsAll(c.tilt().keySet()), c.name()));
        WORLD.setting()
                .ages()
                .forEach(a -> assertTrue(names.containsAll(a.tilt().keySet()), a.name()));
    }

    /// The bandit's ten actions are of the first ten categories.
    @Test
    void categoriesAreListedByDemand() {
        List<Setting.Category> categories = WORLD.setting().categories();
        for (int c = 1; c < 10; c++) {
            assertTrue(
                    categories.get(c).demand() <= categories.get(c - 1).demand(),
                    categories.get(c).name());
        }
    }

    @Test
    void articlesHaveOneToThreeDifferentCategoriesAndFillEach() {
        Articles articles = WORLD.articles();
        Set<Integer> filled = new HashSet<>();
        for (int item = 0; item < ITEMS; item++) {
            Set<Integer> own = new HashSet<>();
            for (int slot = articles.from(item); slot < articles.to(item); slot++) {
                assertTrue(own.add(articles.category(slot)), "article " + item);
            }
            assertTrue(!own.isEmpty() && own.size() <= Articles.MOST_CATEGORIES);
            filled.addAll(own);
        }
        assertEquals(WORLD.categories(), filled.size());
    }

    @Test
    void articlesAreNumberedAsTheyArePublishedBeforeTheSplit() {
        for (int item = 1; item < ITEMS; item++) {
            double published = WORLD.articles().published(item);
            assertTrue(WORLD.articles().published(item - 1) <= published && published < 28);
        }
    }

    /// Appeal against rank on logarithmic axes, over the ranks 3 to a quarter of the articles.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void appealFollowsZipfsLaw(long seed) {
        Articles articles = new World(seed, 20_000, 28).articles();
        double[] appeal = IntStream.range(0, articles.size())
                .mapToDouble(articles::appeal)
                .sorted()
                .toArray();
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXy = 0;
        double sumXx = 0;
        for (int rank = 3; rank <= 5000; rank++) {
            double x = Math.log(rank);
            double y = Math.log(appeal[appeal.length - rank]);
            n++;
            sumX += x;
            sumY += y;
            sumXy += x * y;
            sumXx += x * x;
        }
        double slope = (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
        assertEquals(-Articles.ZIPF, slope, 0.03);
    }

    @Test
    void demandSharesSumToOneForCategoriesAndForTastes() {
        double[] taste = WORLD.tastes().general();
        assertEquals(1, Arrays.stream(taste).sum(), 1e-9);
        for (Demand demand : List.of(WORLD.before(), WORLD.after())) {
            double all = IntStream.range(0, ITEMS)
                    .mapToDouble(item -> demand.probability(item, taste))
                    .sum();
            assertEquals(1, all, 1e-9);
        }
    }

    @Test
    void offersFallInProbabilityAndAgreeWithTheDemand() {
        Demand demand = WORLD.after();
        double[] general = WORLD.tastes().general();
        double[] taste = Arrays.copyOf(general, general.length + 1);
        for (int c = 0; c < WORLD.categories(); c++) {
            double[] only = new double[general.length];
            only[c] = 1;
            double last = 1;
            for (int place = 0; place < demand.offered(c); place++) {
                int offer = demand.offset(c) + place;
                assertEquals(demand.offer(c, place), demand.offers().item(offer));
                assertEquals(
                        demand.probability(demand.offer(c, place), general),
                        demand.offers().probability(offer, taste),
                        1e-15);
                double share = demand.probability(demand.offer(c, place), only);
                assertTrue(share <= last * (1 + 1e-6), "category " + c + " place " + place);
                last = share;
            }
        }
    }

    @Test
    void drawsFollowTheDemand() {
        Demand demand = WORLD.before();
        int draws = 200_000;
        int[] counts = new int[ITEMS];
        Chance chance = new Chance(9).at(Stream.READER, 0);
        for (int i = 0; i < draws; i++) {
            counts[demand.draw(0, chance)]++;
        }
        double[] only = new double[WORLD.categories()];
        only[0] = 1;
        for (int item = 0; item < ITEMS; item++) {
            double share = demand.probability(item, only);
            assertEquals(share, counts[item] / (double) draws, 6 * Math.sqrt(share / draws) + 1e-9, "article " + item);
        }
    }

    @Test
    void freshArticlesAreWantedAfterTheSplitAndOldOnesBefore() {
        double[] taste = WORLD.tastes().general();
        double before = 0;
        double after = 0;
        for (int item = 0; item < ITEMS; item++) {
            before += WORLD.articles().published(item) * WORLD.before().probability(item, taste);
            after += WORLD.articles().published(item) * WORLD.after().probability(item, taste);
        }
        assertTrue(after > before + 5, "mean day of publication " + before + " before, " + after + " after");
    }

    @Test
    void popularArticlesComeFirst() {
        double[] taste = WORLD.tastes().general();
        for (int place = 1; place < ITEMS; place++) {
            double better = WORLD.after().probability(WORLD.popular(place - 1), taste);
            assertTrue(WORLD.after().probability(WORLD.popular(place), taste) <= better * (1 + 1e-6));
        }
    }

    @Test
    void headlinesAreSentencesOfTheirOwn() {
        Headlines headlines = new Headlines(WORLD.setting(), WORLD.articles(), 1);
        Set<String> different = new HashSet<>();
        for (int item = 0; item < ITEMS; item++) {
            String headline = headlines.of(item);
            assertFalse(headline.contains("%") || headline.contains("  ") || headline.isBlank(), headline);
            assertTrue(Character.isUpperCase(headline.charAt(0)), headline);
            different.add(headline);
        }
        assertEquals(headlines.of(17), new Headlines(WORLD.setting(), WORLD.articles(), 1).of(17));
        assertTrue(different.size() > ITEMS * 0.85, different.size() + " different headlines");
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        World other = new World(2, ITEMS, 28);
        assertNotEquals(WORLD.articles().appeal(5), other.articles().appeal(5));
        assertEquals(
                WORLD.articles().appeal(5), new World(1, ITEMS, 28).articles().appeal(5));
    }

    private static double sum(java.util.stream.DoubleStream shares) {
        return shares.sum();
    }
}
