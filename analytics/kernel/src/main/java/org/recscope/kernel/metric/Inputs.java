package org.recscope.kernel.metric;

import java.util.EnumSet;
import java.util.Set;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;

/// What metrics read beyond the lists, over one vocabulary of users and one of items. What is not given is empty.
public final class Inputs {
    private final Interactions truth;
    private final Interactions history;
    private final ItemCategories categories;
    private final CodeSet catalogue;
    private final Set<Need> given;

    private Inputs(
            Interactions truth, Interactions history, ItemCategories categories, CodeSet catalogue, Set<Need> given) {
        this.truth = truth;
        this.history = history;
        this.categories = categories;
        this.catalogue = catalogue;
        this.given = given;
    }

    /// Nothing given yet, and every item in the catalogue.
    ///
    /// @param users how many users there are
    /// @param items how many items there are
    /// @return inputs to add to
    public static Inputs of(int users, int items) {
        ItemCategories none = new ItemCategories(new int[items + 1], new int[0], java.util.List.of());
        return new Inputs(
                Interactions.none(users),
                Interactions.none(users),
                none,
                CodeSet.all(items),
                EnumSet.noneOf(Need.class));
    }

    /// Adds which items are relevant to whom; a grade above 0 makes relevant and is the gain.
    ///
    /// @param interactions the truth
    /// @return these inputs and the truth
    public Inputs withTruth(Interactions interactions) {
        return new Inputs(interactions.padded(users()), history, categories, catalogue, and(Need.TRUTH));
    }

    /// Adds what users did before.
    ///
    /// @param interactions the history
    /// @return these inputs and the history
    public Inputs withHistory(Interactions interactions) {
        return new Inputs(truth, interactions.padded(users()), categories, catalogue, and(Need.HISTORY));
    }

    /// Adds the categories of the items.
    ///
    /// @param given none, one or several an item
    /// @return these inputs and the categories
    public Inputs withCategories(ItemCategories given) {
        return new Inputs(truth, history, given.padded(items()), catalogue, and(Need.CATEGORIES));
    }

    /// Says which items make up the catalogue, where that is not all of them.
    ///
    /// @param items the catalogue
    /// @return these inputs with that catalogue
    public Inputs withCatalogue(CodeSet items) {
        return new Inputs(truth, history, categories, items, given);
    }

    private Set<Need> and(Need need) {
        EnumSet<Need> all = EnumSet.of(need);
        all.addAll(given);
        return all;
    }

    /// How many users there are.
    ///
    /// @return user codes are below this
    public int users() {
        return truth.users();
    }

    /// How many items there are.
    ///
    /// @return item codes are below this
    public int items() {
        return categories.items();
    }

    /// Whether something was given.
    ///
    /// @param need what
    /// @return false when it stands empty
    public boolean has(Need need) {
        return given.contains(need);
    }

    /// Which items are relevant to whom.
    ///
    /// @return a row a user
    public Interactions truth() {
        return truth;
    }

    /// What users did before.
    ///
    /// @return a row a user
    public Interactions history() {
        return history;
    }

    /// The categories of the items.
    ///
    /// @return a row an item
    public ItemCategories categories() {
        return categories;
    }

    /// The items that could have been recommended.
    ///
    /// @return among all items
    public CodeSet catalogue() {
        return catalogue;
    }
}
