package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.ItemCategories;

class CategorySharesTest {
    private final Dataset data = SmallWorld.dataset();
    private final ItemCategories categories = Objects.requireNonNull(data.categories());

    @Test
    void aUserWithTwoItemsSplitsTheirCategories() {
        // User 0 read item 1 (A and B, half each) and item 2 (B): A 0.25, B 0.75.
        CategoryShares shares = ofHistory(CodeSet.of(6, user -> user == 0));
        assertEquals(0.25, shares.share(0), 1e-12);
        assertEquals(0.75, shares.share(1), 1e-12);
        assertEquals(0, shares.share(2));
        assertEquals(1, shares.users());
    }

    @Test
    void everyUserWeighsTheSame() {
        // User 0 as above; user 1 read item 0 (A).
        CategoryShares shares = ofHistory(CodeSet.of(6, user -> user < 2));
        assertEquals((0.25 + 1) / 2, shares.share(0), 1e-12);
        assertEquals(0.75 / 2, shares.share(1), 1e-12);
    }

    @Test
    void listsCountToTheCutoff() {
        // User 0 of "good" is shown items 0 (A) and 3 (B).
        CodeSet first = CodeSet.of(6, user -> user == 0);
        CategoryShares one = CategoryShares.ofLists(data.runs().getFirst().lists(), categories, first, 1);
        CategoryShares two = CategoryShares.ofLists(data.runs().getFirst().lists(), categories, first, 2);
        assertEquals(1, one.share(0));
        assertEquals(0.5, two.share(0));
        assertEquals(0.5, two.share(1));
    }

    @Test
    void sharesAddUpToOne() {
        CategoryShares shares = CategoryShares.ofLists(data.runs().getLast().lists(), categories, CodeSet.all(6), 2);
        assertEquals(1, shares.share(0) + shares.share(1) + shares.share(2), 1e-12);
        assertEquals(6, shares.users());
    }

    @Test
    void nobodyHasNoShare() {
        CategoryShares shares = ofHistory(CodeSet.none(6));
        assertEquals(Double.NaN, shares.share(0));
        assertEquals(0, shares.users());
    }

    private CategoryShares ofHistory(CodeSet users) {
        return CategoryShares.ofHistory(Objects.requireNonNull(data.history()), categories, users);
    }
}
