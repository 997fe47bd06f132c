package org.recscope.analytics.sample.chapter;

import java.util.List;
import java.util.function.Function;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.sample.sheet.Naming;
import org.recscope.analytics.sample.world.Setting;
import org.recscope.analytics.sample.world.World;

/// What all chapters share: the world, how entities are called in files, and the words of attributes. Never changes.
public final class Cast {
    /// Numbers after the last article that stand for articles nobody knows any more.
    static final int EXPIRED = 20;

    private final World world;
    private final long seed;
    private final int users;
    private final boolean textIds;
    private final Naming items;
    private final TextDictionary categories;
    private final TextDictionary providers;
    private final TextDictionary countries;
    private final TextDictionary ages;
    private final TextDictionary devices;
    private final TextDictionary activities;
    private final TextDictionary subscriptions;

    /// The cast of a world.
    ///
    /// @param world which
    /// @param seed of all chance
    /// @param users how many readers
    /// @param textIds whether ids are texts
    public Cast(World world, long seed, int users, boolean textIds) {
        this.world = world;
        this.seed = seed;
        this.users = users;
        this.textIds = textIds;
        int articles = world.articles().size();
        this.items = textIds ? Naming.texts("a", 0, articles + EXPIRED, articles) : Naming.numbers();
        Setting setting = world.setting();
        this.categories = words(setting.categories(), Setting.Category::name);
        this.providers = words(setting.providers(), Setting.Provider::name);
        this.countries = words(setting.countries(), Setting.Country::name);
        this.ages = words(setting.ages(), Setting.Age::name);
        this.devices = words(setting.devices(), Setting.Device::name);
        this.activities = words(setting.activities(), Setting.Activity::name);
        this.subscriptions = words(setting.subscriptions(), Setting.Subscription::name);
    }

    static <T> TextDictionary words(List<T> of, Function<T, String> word) {
        return new TextDictionary(of.stream().map(word).toArray(String[]::new));
    }

    World world() {
        return world;
    }

    long seed() {
        return seed;
    }

    Naming users(int from, int to) {
        return textIds ? Naming.texts("u", from, to, users) : Naming.numbers();
    }

    Naming items() {
        return items;
    }

    TextDictionary categories() {
        return categories;
    }

    TextDictionary providers() {
        return providers;
    }

    TextDictionary countries() {
        return countries;
    }

    TextDictionary ages() {
        return ages;
    }

    TextDictionary devices() {
        return devices;
    }

    TextDictionary activities() {
        return activities;
    }

    TextDictionary subscriptions() {
        return subscriptions;
    }
}
