package org.recscope.analytics.evaluation;

import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.LoadedRun;
import org.recscope.analytics.loading.RawList;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.pass.Blocks;

/// Looks once at every row of every run for what {@link FindingKind} names. Blocks of users are merged in
/// their order, so that the examples are always the first ones.
final class FindingScan {
    /// Users of a block.
    private static final int BLOCK = 1 << 14;

    private final Interactions truth;
    private final Interactions history;
    private final CodeSet catalogue;
    private final List<RankedLists> runs;

    private FindingScan(Dataset data) {
        Interactions known = data.history();
        truth = data.truth();
        history = known == null ? Interactions.none(data.users().size()) : known;
        catalogue = data.catalogue();
        runs = Questions.lists(data);
    }

    /// What was seen, one a run.
    static Sightings[] of(Dataset data, int threads, Progress progress) {
        FindingScan scan = new FindingScan(data);
        int users = data.users().size();
        int blocks = (users + BLOCK - 1) / BLOCK;
        Sightings[][] seen = new Sightings[blocks][];
        Blocks.run(threads, blocks, () -> block -> {
            progress.check();
            seen[block] = scan.block(block * BLOCK, Math.min(users, (block + 1) * BLOCK));
        });
        Sightings[] merged = scan.empty();
        for (Sightings[] block : seen) {
            for (int run = 0; run < merged.length; run++) {
                merged[run].merge(block[run]);
            }
        }
        for (int run = 0; run < merged.length; run++) {
            seeRawLists(data.runs().get(run), merged[run]);
        }
        return merged;
    }

    private Sightings[] empty() {
        Sightings[] seen = new Sightings[runs.size()];
        Arrays.setAll(seen, run -> new Sightings());
        return seen;
    }

    private Sightings[] block(int first, int end) {
        Sightings[] seen = empty();
        KnownItems known = new KnownItems(history);
        for (int user = first; user < end; user++) {
            for (int run = 0; run < seen.length; run++) {
                seeUser(user, runs.get(run), seen[run]);
                seeRows(user, runs.get(run), known, seen[run]);
            }
        }
        return seen;
    }

    private void seeUser(int user, RankedLists lists, Sightings seen) {
        int length = lists.length(user);
        int known = truth.count(user);
        if (length > 0 && known == 0) {
            seen.see(FindingKind.USERS_WITHOUT_TRUTH, user, -1);
        }
        if (length == 0 && known > 0) {
            seen.see(FindingKind.USERS_WITHOUT_LIST, user, -1);
        }
        if (length > 0 && length < Findings.CUTOFF) {
            seen.see(FindingKind.SHORT_LISTS, user, -1);
        }
    }

    private void seeRows(int user, RankedLists lists, KnownItems known, Sightings seen) {
        for (int slot = lists.from(user); slot < lists.to(user); slot++) {
            int item = lists.item(slot);
            if (!catalogue.contains(item)) {
                seen.see(FindingKind.OUTSIDE_CATALOGUE, user, item);
            }
            if (known.contains(user, item)) {
                seen.see(FindingKind.IN_HISTORY, user, item);
            }
            if (lists.tied(slot)) {
                seen.see(FindingKind.TIES, user, item);
            }
        }
    }

    private static void seeRawLists(LoadedRun run, Sightings seen) {
        for (RawList list : run.duplicated()) {
            int[] items = list.items();
            for (int i = 1; i < items.length; i++) {
                int item = items[i];
                if (Arrays.stream(items, 0, i).anyMatch(earlier -> earlier == item)) {
                    seen.see(FindingKind.DUPLICATE_ROWS, list.user(), item);
                }
            }
        }
        run.gapped().forEach(list -> seen.see(FindingKind.RANK_GAPS, list.user(), -1));
    }
}
