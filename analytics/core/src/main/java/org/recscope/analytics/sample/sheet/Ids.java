package org.recscope.analytics.sample.sheet;

/// A column of ids. An entity's number from 0 becomes the id it has in every file.
@FunctionalInterface
public interface Ids {
    /// Appends a cell.
    ///
    /// @param number of the entity, from 0
    void add(int number);
}
