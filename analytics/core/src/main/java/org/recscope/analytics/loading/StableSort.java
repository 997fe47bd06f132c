package org.recscope.analytics.loading;

/// Sorts one user's rows by a key, the largest first; rows of equal key keep their order.
final class StableSort {
    private static final int SHORT = 24;

    private double[] keys = new double[64];
    private int[] items = new int[64];

    StableSort() {}

    /// Sorts a piece of two arrays together.
    void descending(double[] key, int[] item, int from, int to) {
        if (isSorted(key, from, to)) {
            return;
        }
        if (to - from <= SHORT) {
            insert(key, item, from, to);
            return;
        }
        room(to - from);
        int middle = from + to >>> 1;
        descending(key, item, from, middle);
        descending(key, item, middle, to);
        merge(key, item, from, middle, to);
    }

    private static boolean isSorted(double[] key, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (key[i] > key[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static void insert(double[] key, int[] item, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double k = key[i];
            int it = item[i];
            int at = i;
            for (; at > from && key[at - 1] < k; at--) {
                key[at] = key[at - 1];
                item[at] = item[at - 1];
            }
            key[at] = k;
            item[at] = it;
        }
    }

    private void room(int length) {
        if (keys.length < length) {
            keys = new double[2 * length];
            items = new int[2 * length];
        }
    }

    private void merge(double[] key, int[] item, int from, int middle, int to) {
        int length = middle - from;
        System.arraycopy(key, from, keys, 0, length);
        System.arraycopy(item, from, items, 0, length);
        int left = 0;
        int right = middle;
        for (int at = from; left < length; at++) {
            if (right < to && key[right] > keys[left]) {
                key[at] = key[right];
                item[at] = item[right++];
            } else {
                key[at] = keys[left];
                item[at] = items[left++];
            }
        }
    }
}
