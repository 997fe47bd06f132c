package org.recscope.kernel.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recscope.kernel.metric.MetricName;

/// Collects what one metric threw. What is kept does not depend on which thread came first.
final class Mishaps {
    private static final int LONGEST = 300;

    private final MetricName metric;
    private final Map<Integer, OfRun> byRun = new TreeMap<>();

    Mishaps(MetricName metric) {
        this.metric = metric;
    }

    /// The users of one run, each once, and the words of the first.
    private static final class OfRun {
        private final BitSet users = new BitSet();
        private final TreeMap<Integer, String> examples = new TreeMap<>();

        void note(int user, String thrown) {
            if (user == Mishap.NO_USER) {
                examples.merge(user, thrown, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            } else if (!users.get(user)) {
                users.set(user);
                examples.put(user, thrown);
            }
            if (examples.size() > Mishap.EXAMPLES) {
                examples.remove(examples.lastKey());
            }
        }
    }

    synchronized void note(int run, int user, String thrown) {
        byRun.computeIfAbsent(run, r -> new OfRun()).note(user, thrown);
    }

    void note(int run, int user, Throwable thrown) {
        note(run, user, words(thrown));
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        String words = thrown.getClass().getName() + (message == null ? "" : ": " + message);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    synchronized List<Mishap> list() {
        List<Mishap> mishaps = new ArrayList<>();
        byRun.forEach((run, of) -> {
            List<Mishap.Example> examples = new ArrayList<>();
            of.examples.forEach((user, thrown) -> examples.add(new Mishap.Example(user, thrown)));
            mishaps.add(new Mishap(metric, run, of.users.cardinality(), examples));
        });
        return mishaps;
    }
}
