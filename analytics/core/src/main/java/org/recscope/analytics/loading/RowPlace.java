package org.recscope.analytics.loading;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.disk.TempFolder;
import org.recscope.kernel.data.Vocabulary;

/// Where rows and ids go while files are read: on the heap each file has its own vocabularies, so that files can be
/// read at the same time; rows on the disk are split by user, so that ids must have their final codes at once and files
/// are read one after the other.
///
/// @param codes the vocabularies of all files; null when each file has its own
/// @param folder where rows wait; null for the heap
/// @param bits users of a part on the disk, as a power of two
record RowPlace(@Nullable Codes codes, @Nullable TempFolder folder, int bits) {
    static final RowPlace HEAP = new RowPlace(null, null, 0);

    boolean ownIds() {
        return codes == null;
    }

    Vocabulary.Builder users() {
        return codes == null ? Vocabulary.builder() : codes.users().all();
    }

    Vocabulary.Builder items() {
        return codes == null ? Vocabulary.builder() : codes.items().all();
    }

    /// A place for the rows of a file, or of one of its runs.
    PairStore store(@Nullable Role number, long expected) {
        return folder == null ? new PairRows(expected) : new SpilledRows(folder, number, bits);
    }
}
