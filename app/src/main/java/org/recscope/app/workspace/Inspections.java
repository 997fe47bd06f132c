package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Inspector;
import org.recscope.analytics.work.Progress;

/// Looks at files one after the other.
final class Inspections {
    private Inspections() {}

    /// What is in each file. Files that cannot be read are in the answer too, with what is wrong.
    static Map<Path, Inspection> of(List<Path> files, Progress progress) {
        Map<Path, Inspection> found = new LinkedHashMap<>();
        for (Path file : files) {
            progress.check();
            progress.at(String.valueOf(file.getFileName()), (double) found.size() / files.size());
            Path absolute = file.toAbsolutePath().normalize();
            found.put(absolute, Inspector.inspect(absolute));
        }
        return found;
    }
}
