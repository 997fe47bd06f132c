package org.recscope.kernel.data;

import java.util.List;

/// The categories of every item: none, one or several; no category twice for an item.
public final class ItemCategories {
    private static final int MOST_PACKED = 7;
    private static final int MOST_PACKED_NAMES = 256 - MOST_PACKED;
    private static final long[] NOT_PACKED = {};

    /// Item `i` owns slots `offsets[i]` (inclusive) to `offsets[i + 1]` (exclusive) of `categories`.
    private final int[] offsets;

    private final int[] categories;
    private final List<String> names;

    /// By item, where all fit: how many in the lowest byte, then one a byte, then codes above all names, a different
    /// one
    /// in each place; empty where they do not fit.
    private final long[] packed;

    private final int most;

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
        this.most = most(offsets);
        this.packed = pack();
    }

    private static int most(int[] offsets) {
        int most = 0;
        for (int item = 1; item < offsets.length; item++) {
            most = Math.max(most, offsets[item] - offsets[item - 1]);
        }
        return most;
    }

    private long[] pack() {
        if (names.size() > MOST_PACKED_NAMES || most > MOST_PACKED) {
            return NOT_PACKED;
        }
        long[] words = new long[items()];
        for (int item = 0; item < words.length; item++) {
            long word = 0;
            for (int place = most - 1; place >= 0; place--) {
                int category = place < count(item) ? categories[from(item) + place] : names.size() + place;
                word = word << Byte.SIZE | category;
            }
            words[item] = word << Byte.SIZE | count(item);
        }
        return words;
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

    /// Whether every item has its categories in one word, which is read in a third of the time.
    ///
    /// @return true with at most 7 categories an item and 256 in all
    public boolean isPacked() {
        return packed.length > 0;
    }

    /// How many categories the item with most of them has.
    ///
    /// @return 0 when no item has any
    public int most() {
        return most;
    }

    /// An item's categories in one word, in the order of its slots. Every item fills {@link #most} places, so that
    /// whoever reads them all meets no branch that nobody can predict: places that an item has no category for hold
    /// codes from {@link #size} on, below `size + most`.
    ///
    /// @param item in \[0, items), where {@link #isPacked}
    /// @return how many in the lowest byte, then the codes, one a byte
    public long packed(int item) {
        return packed[item];
    }

    /// The same categories, with items that have none added.
    ///
    /// @param items at least {@link #items()}
    /// @return rows for that many items, which share the entries
    public ItemCategories padded(int items) {
        return items == items() ? this : new ItemCategories(Offsets.padded(offsets, items), categories, names);
    }
}
