package org.recscope.analytics.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

class SegmentationTest {
    private static final Attribute ACTIVITY =
            new Attribute("activity", List.of("light", "heavy"), new int[] {1, 0, -1, 1, 0});
    private static final Attribute TASTE =
            new Attribute("taste", List.of("Drama", "War", "Western"), new int[] {0, 0, 1, -1, 0});

    private static String users(Segmentation cut, int segment) {
        CodeSet users = cut.users(segment);
        return IntStream.range(0, users.size())
                .filter(users::contains)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void valuesKeepTheirOrderAndMissingOnesComeLast() {
        Segmentation cut = Segmentation.of(List.of(ACTIVITY), CodeSet.all(5));
        assertEquals("activity", cut.by());
        assertEquals(
                List.of("activity=light", "activity=heavy", "activity=(missing)"),
                cut.segments().stream().map(SegmentKey::toString).toList());
        assertEquals("1 4", users(cut, 0));
        assertEquals("0 3", users(cut, 1));
        assertEquals("2", users(cut, 2));
    }

    @Test
    void crossingKeepsTheCombinationsThatHaveUsers() {
        Segmentation cut = Segmentation.of(List.of(ACTIVITY, TASTE), CodeSet.all(5));
        assertEquals("activity*taste", cut.by());
        assertEquals(
                List.of("light, Drama", "heavy, Drama", "heavy, (missing)", "(missing), War"),
                cut.segments().stream().map(SegmentKey::label).toList());
        assertEquals(
                Map.of("activity", "light", "taste", "Drama"),
                cut.segments().get(0).asMap());
        assertEquals("1 4", users(cut, 0));
    }

    @Test
    void whoIsOutsideThePopulationIsInNoSegment() {
        Segmentation cut = Segmentation.of(List.of(ACTIVITY), CodeSet.of(5, user -> user > 2));
        assertEquals(
                List.of("light", "heavy"),
                cut.segments().stream().map(SegmentKey::label).toList());
        assertEquals(-1, cut.segmentOf(0));
        assertEquals("3", users(cut, 1));
        assertEquals(5, Segmentation.whole(CodeSet.all(5)).users(0).count());
    }

    @Test
    void aListOfUsersIsNotACut() {
        Attribute names = new Attribute("name", Collections.nCopies(200, "x"), new int[] {0});
        List<Attribute> crossed = List.of(names, names);
        var e = assertThrows(IllegalArgumentException.class, () -> Segmentation.of(crossed, CodeSet.all(1)));
        assertEquals("cutting by name*name makes more than 10000 segments", e.getMessage());
    }

    @ParameterizedTest(name = "{0} in {1} bins: {2} as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 4 5 6 7 8 | 4 | 1 – 2/3 – 4/5 – 6/7 – 8 | 0 0 1 1 2 2 3 3
            8 1 7 2         | 2 | 1 – 2/7 – 8             | 1 0 1 0
            5 5 5 5 9       | 4 | 5/9                     | 0 0 0 0 1
            1.5 NaN 2.5     | 2 | 1.5/2.5                 | 0 -1 1
            3               | 4 | 3                       | 0
            NaN NaN         | 4 | ''                      | -1 -1
            """)
    void numbersAreCutIntoBinsOfAboutEqualSize(String numbers, int bins, String labels, String codes) {
        double[] values = List.of(numbers.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        Attribute binned = QuantileBins.of("age", values, bins);
        assertEquals(labels, String.join("/", binned.values()));
        assertEquals(
                codes,
                IntStream.range(0, values.length)
                        .mapToObj(row -> Integer.toString(binned.code(row)))
                        .collect(Collectors.joining(" ")));
    }
}
