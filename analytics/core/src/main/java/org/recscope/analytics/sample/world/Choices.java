package org.recscope.analytics.sample.world;

import java.util.Arrays;

/// Articles somebody took, and when; each article once. Grows, is sorted by time, and is used again for the next
/// reader. Not safe for several threads.
public final class Choices {
    private int size;
    private int[] items = new int[64];
    private double[] times = new double[64];

    /// Forgets everything.
    public void clear() {
        size = 0;
    }

    /// Adds an article.
    ///
    /// @param item not in here yet
    /// @param time in days
    void add(int item, double time) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
            times = Arrays.copyOf(times, size * 2);
        }
        int place = size++;
        for (; place > 0 && times[place - 1] > time; place--) {
            items[place] = items[place - 1];
            times[place] = times[place - 1];
        }
        items[place] = item;
        times[place] = time;
    }

    /// Whether an article was taken.
    ///
    /// @param item its number
    /// @return true when it is in here
    public boolean contains(int item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    /// How many were taken.
    ///
    /// @return 0 or more
    public int size() {
        return size;
    }

    /// An article.
    ///
    /// @param place from 0, the earliest first
    /// @return its number
    public int item(int place) {
        return items[place];
    }

    /// When it was taken.
    ///
    /// @param place from 0, the earliest first
    /// @return days from the start of the world
    public double time(int place) {
        return times[place];
    }
}
