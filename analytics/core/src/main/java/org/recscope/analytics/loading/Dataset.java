package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import tech.tablesaw.api.Table;

/// The files of a study as primitive columns over two vocabularies. Every structure covers all users and all items.
public final class Dataset {
    private final Vocabulary users;
    private final Vocabulary items;
    private final Interactions truth;
    private final @Nullable Interactions history;
    private final List<LoadedRun> runs;
    private final @Nullable ItemCategories categories;
    private final CodeSet catalogue;
    private final AttributeColumns userColumns;
    private final AttributeColumns itemColumns;
    private final AttributeTable itemValues;
    private final AttributeTable userValues;
    private final Embeddings embeddings;
    private final List<Problem> warnings;
    private final List<SourceFile> files;
    private final boolean onDisk;

    private Dataset(Builder parts) {
        users = parts.users;
        items = parts.items;
        truth = parts.truth.padded(users.size());
        history = parts.history == null ? null : parts.history.padded(users.size());
        runs = parts.runs.stream().map(run -> padded(run, users.size())).toList();
        categories = parts.categories == null ? null : parts.categories.padded(items.size());
        catalogue = parts.catalogue == null ? CodeSet.all(items.size()) : parts.catalogue;
        userColumns = parts.userColumns;
        itemColumns = parts.itemColumns;
        itemValues = parts.itemValues == null ? Readings.table(itemColumns) : parts.itemValues;
        userValues = Readings.table(userColumns);
        embeddings = Readings.embeddings(itemColumns);
        warnings = List.copyOf(parts.warnings);
        files = List.copyOf(parts.files);
        onDisk = parts.onDisk;
    }

    private static LoadedRun padded(LoadedRun run, int users) {
        return new LoadedRun(
                run.name(),
                run.lists().padded(users),
                run.rankColumn(),
                run.rows(),
                run.duplicates(),
                run.duplicated(),
                run.gapped());
    }

    /// Starts a dataset from parts at hand, for embedding and tests; files are loaded by {@link DatasetLoader}.
    ///
    /// @param users all users
    /// @param items all items
    /// @param truth what is relevant
    /// @return a builder to add the rest to
    public static Builder of(Vocabulary users, Vocabulary items, Interactions truth) {
        return new Builder(users, items, truth);
    }

    /// All users of any file, in order of first appearance: truth, history, users, then the runs.
    ///
    /// @return ids and codes
    public Vocabulary users() {
        return users;
    }

    /// All items of any file, in order of first appearance: truth, history, items, then the runs.
    ///
    /// @return ids and codes
    public Vocabulary items() {
        return items;
    }

    /// What is relevant to whom: an item of grade above 0 is, an item of grade 0 was judged and is not.
    ///
    /// @return truth of all users; nobody's row holds a negative grade
    public Interactions truth() {
        return truth;
    }

    /// What users did before.
    ///
    /// @return without grades; null when there is no history file
    public @Nullable Interactions history() {
        return history;
    }

    /// The runs, in the order of the study.
    ///
    /// @return at least one, names are unique
    public List<LoadedRun> runs() {
        return runs;
    }

    /// Categories of the items.
    ///
    /// @return null when no file says them
    public @Nullable ItemCategories categories() {
        return categories;
    }

    /// The items that could have been recommended: those of the items file; without one those of truth, history and
    /// runs.
    ///
    /// @return a set over all items
    public CodeSet catalogue() {
        return catalogue;
    }

    /// What is known of users and has few values: texts, yes and no, and numbers with at most {@value
    /// AttributeColumns#MOST_NUMBERS} different ones. Other numbers are in {@link #userTable}.
    ///
    /// @return attributes over all users, in the order of the file
    public List<Attribute> userAttributes() {
        return userColumns.attributes();
    }

    /// What is known of items and has few values, as {@link #userAttributes}; categories are apart.
    ///
    /// @return attributes over all items, in the order of the file
    public List<Attribute> itemAttributes() {
        return itemColumns.attributes();
    }

    /// Items in every form that metrics read.
    ///
    /// @return columns over all items, by the names that the file gives them
    public AttributeTable itemValues() {
        return itemValues;
    }

    /// Users in every form that metrics read.
    ///
    /// @return columns over all users, by the names that the file gives them
    public AttributeTable userValues() {
        return userValues;
    }

    /// A vector for every item: the first column of the items file in which every cell is a list of as many numbers.
    ///
    /// @return {@link Embeddings#NONE} when there is no such column
    public Embeddings embeddings() {
        return embeddings;
    }

    /// Users as people look at them: the id, then every column of the users file with its own type.
    ///
    /// @return a new table; row `u` is user code `u`, its cells missing where the file does not have the user
    public Table userTable() {
        return userColumns.table("users", users);
    }

    /// Items as people look at them: the id, then every column of the items file with its own type.
    ///
    /// @return a new table; row `i` is item code `i`, its cells missing where the file does not have the item
    public Table itemTable() {
        return itemColumns.table("items", items);
    }

    /// What was not quite right but did not stop the files from being used.
    ///
    /// @return warnings and notes, file by file
    public List<Problem> warnings() {
        return warnings;
    }

    /// Where everything came from.
    ///
    /// @return the files in the order truth, history, items, users, runs
    public List<SourceFile> files() {
        return files;
    }

    /// Whether the rows of runs, truth and history are in temporary files, because they are too many for memory or
    /// somebody wanted it so. Changes no number.
    ///
    /// @return false when they are in memory
    public boolean onDisk() {
        return onDisk;
    }

    /// Parts of a dataset; not for more than one thread.
    public static final class Builder {
        private final Vocabulary users;
        private final Vocabulary items;
        private final Interactions truth;
        private @Nullable Interactions history;
        private final List<LoadedRun> runs = new ArrayList<>();
        private @Nullable ItemCategories categories;
        private @Nullable CodeSet catalogue;
        private AttributeColumns userColumns = AttributeColumns.NONE;
        private AttributeColumns itemColumns = AttributeColumns.NONE;
        private @Nullable AttributeTable itemValues;
        private final List<Problem> warnings = new ArrayList<>();
        private final List<SourceFile> files = new ArrayList<>();
        private boolean onDisk;

        private Builder(Vocabulary users, Vocabulary items, Interactions truth) {
            this.users = users;
            this.items = items;
            this.truth = truth;
        }

        /// Adds the history.
        ///
        /// @param interactions what users did before; null for none
        /// @return this
        public Builder history(@Nullable Interactions interactions) {
            history = interactions;
            return this;
        }

        /// Adds a run.
        ///
        /// @param run with a name that no other has
        /// @return this
        public Builder run(LoadedRun run) {
            runs.add(run);
            return this;
        }

        /// Adds a run that is nothing but lists in an order somebody ranked.
        ///
        /// @param name with a name that no other has
        /// @param lists best first
        /// @return this
        public Builder run(String name, RankedLists lists) {
            return run(new LoadedRun(name, lists, true, lists.rows(), 0, List.of(), List.of()));
        }

        /// Adds the categories.
        ///
        /// @param its categories of items; null for none
        /// @return this
        public Builder categories(@Nullable ItemCategories its) {
            categories = its;
            return this;
        }

        /// Adds the catalogue; without it every item is in it.
        ///
        /// @param its items that could be recommended; null for all
        /// @return this
        public Builder catalogue(@Nullable CodeSet its) {
            catalogue = its;
            return this;
        }

        /// Adds attributes of users.
        ///
        /// @param attributes over user codes
        /// @return this
        public Builder userAttributes(List<Attribute> attributes) {
            userColumns = AttributeColumns.of(attributes);
            return this;
        }

        /// Adds values of items.
        ///
        /// @param values over item codes
        /// @return this
        public Builder itemValues(AttributeTable values) {
            itemValues = values;
            return this;
        }

        Builder columns(AttributeColumns ofUsers, AttributeColumns ofItems) {
            userColumns = ofUsers;
            itemColumns = ofItems;
            return this;
        }

        Builder files(List<SourceFile> its, List<Problem> seen) {
            files.addAll(its);
            warnings.addAll(seen);
            return this;
        }

        Builder onDisk(boolean rows) {
            onDisk = rows;
            return this;
        }

        /// Ends the dataset, padding everything to the vocabularies.
        ///
        /// @return the dataset
        public Dataset build() {
            return new Dataset(this);
        }
    }
}
