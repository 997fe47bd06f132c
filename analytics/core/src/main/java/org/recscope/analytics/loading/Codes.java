package org.recscope.analytics.loading;

/// The ids of all files, in the order of the files: those of users and those of items.
final class Codes {
    private final Merge users = new Merge();
    private final Merge items = new Merge();

    Merge users() {
        return users;
    }

    Merge items() {
        return items;
    }

    /// Takes the ids that the next file has for itself.
    void add(ReadFile file) {
        users.add(file.users());
        items.add(file.items());
    }
}
