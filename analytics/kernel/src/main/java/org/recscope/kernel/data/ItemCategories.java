package org.recscope.kernel.data;

import java.util.List;

/// The categories of every item: none, one or several; no category twice for an item.
public final class ItemCategories {
    /// Item `i` owns slots `offsets[i]` (inclusive) to `offsets[i + 1]` (exclusive) of `categories`.
    private final int[] offsets;

    private final int[] categories;
    private final List<String> names;

    /// Categories by item. The arrays are taken over, not copied.
    ///
    /// @param offsets length items + 1, from 0 to the number of category entries, never decreasing
    /// @param categories category codes, distinct within an item
    /// @param names the name of every category code
    public ItemCategories(int[] offsets, int[] categories, List<String> names) {
        this.offsets = Offsets.check(offsets, categories.length);
        this.categories = categories;
        this.names = List.copyOf(names);
        for (int category : categories) {
            if (category < 0 || category >= names.size()) {
                throw new IllegalArgumentException("category " + category + " has no name; there are " + names.size());
            }
        }
    }

    /// How many items there are, those without categories included.
    ///
    /// @return item codes are below this
    public int items() {
        return offsets.length - 1;
    }

    /// How many categories there are.
    ///
    /// @return category codes are below this
    public int size() {
        return names.size();
    }

    /// A category's name.
    ///
    /// @param category in \[0, size)
    /// @return as it stands in the file
    public String name(int category) {
        return names.get(category);
    }

    /// All names, by code.
    ///
    /// @return unmodifiable
    public List<String> names() {
        return names;
    }

    /// An item's first slot.
    ///
    /// @param item in \[0, items)
    /// @return equal to {@link #to} when it has no category
    public int from(int item) {
        return offsets[item];
    }

    /// The slot after an item's last.
    ///
    /// @param item in \[0, items)
    /// @return exclusive end
    public int to(int item) {
        return offsets[item + 1];
    }

    /// How many categories an item has.
    ///
    /// @param item in \[0, items)
    /// @return 0 when it has none
    public int count(int item) {
        return offsets[item + 1] - offsets[item];
    }

    /// The category in a slot.
    ///
    /// @param slot a slot of some item
    /// @return a category code
    public int category(int slot) {
        return categories[slot];
    }

    /// The same categories, with items that have none added.
    ///
    /// @param items at least {@link #items()}
    /// @return rows for that many items, which share the entries
    public ItemCategories padded(int items) {
        return items == items() ? this : new ItemCategories(Offsets.padded(offsets, items), categories, names);
    }
}
