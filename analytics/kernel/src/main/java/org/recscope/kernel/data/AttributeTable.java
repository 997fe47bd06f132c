package org.recscope.kernel.data;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of items or of users by name: words in an {@link Attribute}, numbers in {@link Numbers}. A column may be
/// in both forms.
public final class AttributeTable {
    /// No column at all.
    public static final AttributeTable NONE = new AttributeTable(List.of(), List.of());

    private final Map<String, Attribute> words = new LinkedHashMap<>();
    private final Map<String, Numbers> numbers = new LinkedHashMap<>();
    private final Map<String, ItemCategories> lists = new LinkedHashMap<>();

    /// Columns over the same rows.
    ///
    /// @param words categorical ones
    /// @param numbers numeric ones
    public AttributeTable(Collection<Attribute> words, Collection<Numbers> numbers) {
        words.forEach(column -> this.words.put(column.name(), column));
        numbers.forEach(column -> this.numbers.put(column.name(), column));
    }

    /// The same columns and one with several words a row.
    ///
    /// @param name what it is called, `entities`
    /// @param words none, one or several a row
    /// @return a copy
    public AttributeTable withList(String name, ItemCategories words) {
        AttributeTable copy = new AttributeTable(this.words.values(), numbers.values());
        copy.lists.putAll(lists);
        copy.lists.put(name, words);
        return copy;
    }

    /// A column with several words a row.
    ///
    /// @param name what it is called
    /// @return empty when there is none
    public Optional<ItemCategories> lists(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /// A column of words.
    ///
    /// @param name what it is called
    /// @return empty when there is none
    public Optional<Attribute> words(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /// A column of numbers.
    ///
    /// @param name what it is called
    /// @return empty when there is none
    public Optional<Numbers> numbers(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /// All columns of words.
    ///
    /// @return in the order given
    public Collection<Attribute> words() {
        return Collections.unmodifiableCollection(words.values());
    }

    /// All columns of numbers.
    ///
    /// @return in the order given
    public Collection<Numbers> numbers() {
        return Collections.unmodifiableCollection(numbers.values());
    }

    /// Whether there is no column at all.
    ///
    /// @return true for {@link #NONE}
    public boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty() && lists.isEmpty();
    }
}
