package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.ItemCategories;

/// Columns of the items file in the forms that metrics read.
class ItemColumnsTest {
    private static final String ITEMS = """
            item_id	provider	entities	names	vec	price	published	published_ms
            10	Kiosk	p|q	"['Bo', 'Al']"	"[0.5, -1]"	3.5	2024-01-02T00:00:00Z	1704153600000
            11	Ledger	q;q	['Al']	"[1e-1, 2]"		2024-01-01 12:00:00	1704110400000
            12	Kiosk			"[0, 0.25]"	7	2024-01-01	1704067200000
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Dataset load(String items) throws Exception {
        return DatasetLoader.load(
                new DatasetSpec(
                        FileSpec.of(write("truth.csv", "user_id,item_id\n1,10\n"), FileKind.TRUTH),
                        List.of(FileSpec.run("r", write("run.csv", "user,item,rank\n1,10,1\n"))),
                        null,
                        FileSpec.of(write("items.tsv", items), FileKind.ITEMS),
                        null,
                        OptionalDouble.empty(),
                        false),
                1,
                Progress.NONE);
    }

    private static List<String> labels(Dataset data, String column, int id) {
        ItemCategories labels = data.itemValues().lists(column).orElseThrow();
        int item = data.items().code(id);
        return IntStream.range(labels.from(item), labels.to(item))
                .mapToObj(slot -> labels.name(labels.category(slot)))
                .toList();
    }

    @Test
    void severalWordsInACellStandApart() throws Exception {
        Dataset data = load(ITEMS);
        assertEquals(List.of("p", "q"), labels(data, "entities", 10));
        assertEquals(List.of("q"), labels(data, "entities", 11));
        assertEquals(List.of(), labels(data, "entities", 12));
        assertEquals(List.of("Bo", "Al"), labels(data, "names", 10));
        assertTrue(data.itemValues().lists("provider").isEmpty());
    }

    @Test
    void timesAreSecondsAndNumbersThemselves() throws Exception {
        Dataset data = load(ITEMS);
        AttributeTable values = data.itemValues();
        int first = data.items().code(10);
        int second = data.items().code(11);
        assertEquals(1704153600, values.numbers("published").orElseThrow().value(first));
        assertEquals(1704110400, values.numbers("published").orElseThrow().value(second));
        assertEquals(
                1704153600000.0, values.numbers("published_ms").orElseThrow().value(first));
        assertEquals(3.5, values.numbers("price").orElseThrow().value(first));
        assertEquals(Double.NaN, values.numbers("price").orElseThrow().value(second));
        assertTrue(values.numbers("provider").isEmpty());
    }

    @Test
    void listsOfAsManyNumbersAreVectors() throws Exception {
        Dataset data = load(ITEMS);
        Embeddings vectors = data.embeddings();
        assertEquals(2, vectors.dimensions());
        assertEquals(-1, vectors.value(data.items().code(10), 1));
        assertEquals(0.1f, vectors.value(data.items().code(11), 0));
    }

    @Test
    void listsOfDifferentLengthAreNoVectors() throws Exception {
        assertEquals(
                0, load(ITEMS.replace("[0, 0.25]", "[0, 0.25, 1]")).embeddings().dimensions());
        assertEquals(
                0, load(ITEMS.replace("[0, 0.25]", "[0, about]")).embeddings().dimensions());
    }
}
