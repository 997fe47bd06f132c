package org.recscope.analytics.sample.world;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;

/// Makes any reader by number. Devices depend on the age, subscriptions on the activity; the rest is independent. Safe
/// for several threads.
public final class Readers {
    private final Setting setting;
    private final Tastes tastes;
    private final long seed;
    private final Alias countries;
    private final Alias ages;
    private final Alias activities;
    private final Alias papers;
    private final List<Alias> devices;
    private final List<Alias> subscriptions;

    Readers(Setting setting, Tastes tastes, long seed) {
        this.setting = setting;
        this.tastes = tastes;
        this.seed = seed;
        this.countries = shares(setting.countries(), Setting.Country::share);
        this.ages = shares(setting.ages(), Setting.Age::share);
        this.activities = shares(setting.activities(), Setting.Activity::share);
        this.papers = shares(setting.providers(), Setting.Provider::share);
        this.devices = setting.ages().stream()
                .map(age -> shares(age.devices(), Double::doubleValue))
                .toList();
        this.subscriptions = setting.activities().stream()
                .map(activity -> shares(activity.subscriptions(), Double::doubleValue))
                .toList();
    }

    private static <T> Alias shares(List<T> of, ToDoubleFunction<T> share) {
        return new Alias(of.stream().mapToDouble(share).toArray());
    }

    /// A reader.
    ///
    /// @param index from 0, without a limit
    /// @return the same for the same seed, whoever else is made
    public Reader reader(int index) {
        Chance chance = new Chance(seed).at(Stream.READER, index);
        int country = countries.draw(chance);
        int age = ages.draw(chance);
        int device = devices.get(age).draw(chance);
        int activity = activities.draw(chance);
        int subscription = subscriptions.get(activity).draw(chance);
        int[] attributes = {country, age, device, activity, subscription, papers.draw(chance)};
        double[] taste = tastes.draw(country, age, chance);
        if (setting.devices().get(device).household() == 0) {
            return new Reader(index, attributes, taste, null);
        }
        chance.at(Stream.HOUSEHOLD, index);
        return new Reader(index, attributes, taste, tastes.draw(country, ages.draw(chance), chance));
    }
}
