package org.recscope.kernel.metric;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;

/// What metrics read beyond the lists, over one vocabulary of users and one of items. What is not given is empty.
/// Immutable: what is given later is given to a copy.
public final class Inputs implements Cloneable {
    private Interactions truth;
    private Interactions history;
    private ItemCategories categories;
    private CodeSet catalogue;
    private AttributeTable itemAttributes = AttributeTable.NONE;
    private AttributeTable userAttributes = AttributeTable.NONE;
    private Embeddings embeddings = Embeddings.NONE;
    private Map<String, RankedLists> references = Map.of();
    private Set<Need> given = EnumSet.noneOf(Need.class);

    private Inputs(int users, int items) {
        truth = Interactions.none(users);
        history = Interactions.none(users);
        categories = new ItemCategories(new int[items + 1], new int[0], List.of());
        catalogue = CodeSet.all(items);
    }

    /// Nothing given yet, and every item in the catalogue.
    ///
    /// @param users how many users there are
    /// @param items how many items there are
    /// @return inputs to add to
    public static Inputs of(int users, int items) {
        return new Inputs(users, items);
    }

    /// Adds which items are relevant to whom; a grade above 0 makes relevant and is the gain, one of 0 or less says
    /// that the item was judged and is not.
    ///
    /// @param interactions the truth
    /// @return these inputs and the truth
    public Inputs withTruth(Interactions interactions) {
        return with(Need.TRUTH, copy -> copy.truth = interactions.padded(users()));
    }

    /// Adds what users did before, with its times where they are known.
    ///
    /// @param interactions the history
    /// @return these inputs and the history
    public Inputs withHistory(Interactions interactions) {
        Inputs changed = with(Need.HISTORY, copy -> copy.history = interactions.padded(users()));
        return interactions.timed() ? changed.with(Need.HISTORY_TIMES, copy -> {}) : changed;
    }

    /// Adds the categories of the items.
    ///
    /// @param given none, one or several an item
    /// @return these inputs and the categories
    public Inputs withCategories(ItemCategories given) {
        return with(Need.CATEGORIES, copy -> copy.categories = given.padded(items()));
    }

    /// Says that all runs carry the scores of their recommendations.
    ///
    /// @return these inputs and the scores
    public Inputs withScores() {
        return with(Need.SCORES, copy -> {});
    }

    /// Adds columns of the items.
    ///
    /// @param columns by name
    /// @return these inputs and the columns
    public Inputs withItemAttributes(AttributeTable columns) {
        return with(Need.ITEM_ATTRIBUTES, copy -> copy.itemAttributes = columns);
    }

    /// Adds columns of the users.
    ///
    /// @param columns by name
    /// @return these inputs and the columns
    public Inputs withUserAttributes(AttributeTable columns) {
        return with(Need.USER_ATTRIBUTES, copy -> copy.userAttributes = columns);
    }

    /// Adds a vector for every item.
    ///
    /// @param vectors by item code
    /// @return these inputs and the vectors
    public Inputs withEmbeddings(Embeddings vectors) {
        return with(Need.EMBEDDINGS, copy -> copy.embeddings = vectors.padded(items()));
    }

    /// Adds a run that others may be held against; the first one is meant where a metric names none.
    ///
    /// @param name what it is called
    /// @param lists over the same users
    /// @return these inputs and the run
    public Inputs withReference(String name, RankedLists lists) {
        Map<String, RankedLists> more = new LinkedHashMap<>(references);
        more.put(name, lists.padded(users()));
        return with(Need.REFERENCE, copy -> copy.references = Collections.unmodifiableMap(more));
    }

    /// Says which items make up the catalogue, where that is not all of them.
    ///
    /// @param items the catalogue
    /// @return these inputs with that catalogue
    public Inputs withCatalogue(CodeSet items) {
        Inputs copy = copy();
        copy.catalogue = items;
        return copy;
    }

    private Inputs with(Need need, Consumer<Inputs> change) {
        Inputs copy = copy();
        change.accept(copy);
        copy.given = EnumSet.of(need);
        copy.given.addAll(given);
        return copy;
    }

    private Inputs copy() {
        try {
            return (Inputs) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
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

    /// Columns of the items beside their categories.
    ///
    /// @return a row an item
    public AttributeTable itemAttributes() {
        return itemAttributes;
    }

    /// Columns of the users.
    ///
    /// @return a row a user
    public AttributeTable userAttributes() {
        return userAttributes;
    }

    /// A vector for every item.
    ///
    /// @return a row an item
    public Embeddings embeddings() {
        return embeddings;
    }

    /// Runs that others may be held against.
    ///
    /// @return by name, in the order given
    public Map<String, RankedLists> references() {
        return references;
    }
}
