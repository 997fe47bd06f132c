package org.recscope.analytics.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recscope.analytics.sample.chapter.Chapter;
import org.recscope.analytics.sample.chapter.Page;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.work.Progress;

/// Makes chapters span by span of readers and writes them in order: a few spans are made in parallel, then the tables
/// are written in parallel, so that only those few are in memory. The spans do not depend on the number of threads, so
/// neither do the sums nor the files.
final class Spans {
    private static final int SPAN = 2048;
    private static final int AHEAD = 3;

    private final List<Chapter> chapters;
    private final SampleFiles files;
    private final Crew crew;
    private final int threads;
    /// One for each chapter: the number of its first table.
    private final int[] tables;

    private final List<double[]> sums = new ArrayList<>();

    Spans(List<Chapter> chapters, SampleFiles files, Crew crew, int threads) throws IOException {
        this.chapters = chapters;
        this.files = files;
        this.crew = crew;
        this.threads = threads;
        this.tables = new int[chapters.size()];
        for (int c = 0; c < tables.length; c++) {
            Page columns = chapters.get(c).page(0, 0);
            sums.add(new double[columns.sums()]);
            tables[c] = files.open(columns.sheets().getFirst());
            for (Sheet sheet : columns.sheets().subList(1, columns.sheets().size())) {
                files.open(sheet);
            }
        }
    }

    /// Writes all rows of some readers.
    ///
    /// @return the sums of each chapter
    List<double[]> write(int users, Progress progress) throws IOException {
        int step = SPAN * AHEAD * threads;
        for (int from = 0; from < users; from += Math.min(step, users - from)) {
            progress.check();
            progress.at("generate", (double) from / users);
            write(make(from, Math.min(step, users - from)));
        }
        return sums;
    }

    private List<Page> make(int from, int count) throws IOException {
        List<Callable<Page>> tasks = new ArrayList<>();
        for (int start = 0; start < count; start += SPAN) {
            int first = from + start;
            int last = from + Math.min(count, start + SPAN);
            for (Chapter chapter : chapters) {
                tasks.add(() -> chapter.page(first, last));
            }
        }
        return crew.all(tasks);
    }

    private void write(List<Page> pages) throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int c = 0; c < tables.length; c++) {
            int chapter = c;
            for (int s = 0; s < pages.get(c).sheets().size(); s++) {
                int sheet = s;
                tasks.add(() -> table(pages, chapter, sheet));
            }
            for (int p = c; p < pages.size(); p += tables.length) {
                pages.get(p).addTo(sums.get(c));
            }
        }
        crew.all(tasks);
    }

    /// Writes one table's share of the pages.
    private Void table(List<Page> pages, int chapter, int sheet) throws IOException {
        for (int p = chapter; p < pages.size(); p += tables.length) {
            files.write(tables[chapter] + sheet, pages.get(p).sheets().get(sheet));
        }
        return null;
    }
}
