package org.recscope.analytics.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.sample.chapter.Bandit;
import org.recscope.analytics.sample.chapter.Cast;
import org.recscope.analytics.sample.chapter.Catalogue;
import org.recscope.analytics.sample.chapter.Chapter;
import org.recscope.analytics.sample.chapter.Experiment;
import org.recscope.analytics.sample.chapter.Lists;
import org.recscope.analytics.sample.chapter.Predictions;
import org.recscope.analytics.sample.chapter.Series;
import org.recscope.analytics.sample.world.World;
import org.recscope.analytics.work.Progress;

/// Writes a world to a folder.
public final class SampleGenerator {
    /// The file that says what was planted.
    public static final String TRUTH = "truth.json";

    /// The study over the lists.
    public static final String STUDY = "study.recscope";

    private static final int ITEM_SPAN = 16_384;

    private final SampleOptions options;
    private final Path folder;
    private final Cast cast;

    private SampleGenerator(SampleOptions options, Path folder) {
        this.options = options;
        this.folder = folder;
        World world = new World(options.seed(), options.items(), options.days());
        this.cast = new Cast(world, options.seed(), options.users(), options.textIds());
    }

    /// Generates what the options ask for.
    ///
    /// @param options what world
    /// @param folder where to; made when absent, files of the same names are replaced
    /// @param threads at least 1; changes no byte
    /// @param progress told how far it is
    /// @return what was written, tables first, then `truth.json` and, with the lists, `study.recscope`
    /// @throws IOException when the disk will not take it
    public static List<SampleFile> generate(SampleOptions options, Path folder, int threads, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        return new SampleGenerator(options, folder).generate(threads, progress);
    }

    private List<SampleFile> generate(int threads, Progress progress) throws IOException {
        Map<String, Chapter> chapters = chapters();
        boolean lists = options.parts().contains(SamplePart.LISTS);
        List<SampleFile> written = new ArrayList<>();
        try (Crew crew = new Crew(threads);
                SampleFiles files = new SampleFiles(folder, options.format())) {
            if (lists) {
                catalogue(files);
            }
            Spans spans = new Spans(List.copyOf(chapters.values()), files, crew, threads);
            List<double[]> sums = spans.write(options.users(), progress);
            crew.all(files.commits());
            written.addAll(files.written());
            SampleTruth.write(folder.resolve(TRUTH), options, chapters, sums);
        }
        written.add(new SampleFile(folder.resolve(TRUTH), 0));
        if (lists) {
            SampleStudy.write(folder, STUDY, options, SampleStudy.runs(options));
            written.add(new SampleFile(folder.resolve(STUDY), 0));
        }
        progress.at("generate", 1);
        return List.copyOf(written);
    }

    /// The chapters that are wanted, by the name they have in `truth.json`.
    private Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (SamplePart part : SamplePart.values()) {
            if (options.parts().contains(part)) {
                switch (part) {
                    case LISTS -> chapters.put("lists", lists());
                    case AB -> {
                        chapters.put("ab", Experiment.sound(cast));
                        chapters.put("ab_broken", Experiment.broken(cast));
                    }
                    case BANDIT -> chapters.put("bandit", new Bandit(cast));
                    case PREDICTIONS -> chapters.put("predictions", new Predictions(cast));
                    case SERIES -> chapters.put("series", new Series(options.seed()));
                }
            }
        }
        return chapters;
    }

    private Chapter lists() {
        return new Lists(
                cast, SampleStudy.runs(options), options.list(), options.historyPerUser(), options.imperfect());
    }

    private void catalogue(SampleFiles files) throws IOException {
        Catalogue catalogue = new Catalogue(cast, options.imperfect());
        int table = files.open(catalogue.sheet(0, 0));
        for (int from = 0; from < options.items(); from += ITEM_SPAN) {
            files.write(table, catalogue.sheet(from, Math.min(options.items(), from + ITEM_SPAN)));
        }
    }
}
