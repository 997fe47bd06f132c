package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;

/// Names runs by their files, without the words that all of the names begin with: of `recommendations_als.csv` and
/// `recommendations_random.csv`, `als` and `random` are left.
///
/// @param shared how many letters all names begin with; ends behind a separator
record RunNames(int shared) {
    private static final String SEPARATORS = "_- ";

    static RunNames of(Collection<Inspection> found) {
        List<String> names = found.stream()
                .filter(Inspection::usable)
                .filter(each -> each.kind() == FileKind.RUN || each.kind() == null)
                .map(each -> stem(each.file()))
                .toList();
        return new RunNames(names.size() < 2 ? 0 : shared(names));
    }

    String name(Path file) {
        String stem = stem(file);
        return stem.length() > shared ? stem.substring(shared) : stem;
    }

    /// A file's name up to its first dot: `als.csv.gz` is `als`.
    static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static int shared(List<String> names) {
        String first = names.get(0);
        int length = 0;
        for (int i = 1; i <= first.length(); i++) {
            String beginning = first.substring(0, i);
            if (!names.stream().allMatch(name -> name.startsWith(beginning))) {
                break;
            }
            length = SEPARATORS.indexOf(first.charAt(i - 1)) >= 0 ? i : length;
        }
        return length;
    }
}
