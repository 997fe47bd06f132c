package org.recscope.analytics.loading.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A layout that people call by a name, on the command line and in studies: the files of one program or data set.
public enum Layout {
    /// What the file itself says, without any dialect.
    PLAIN("plain", "the columns as the file has them"),
    /// The files of trec_eval.
    TREC("trec", "qrels and runs of trec_eval", "TREC"),
    /// RecBole's atomic files.
    RECBOLE("recbole", "atomic files: .inter, .item, .user", "RecBole"),
    /// All sets of MovieLens.
    MOVIELENS("movielens", "ratings, movies and users of all sets, 100K to 25M", "MovieLens"),
    /// MIND.
    MIND("mind", "behaviors.tsv and news.tsv", "MIND"),
    /// NeMig.
    NEMIG("nemig", "behaviors.tsv and annotations", "NeMig"),
    /// EB-NeRD.
    EB_NERD("eb-nerd", "behaviors.parquet and history.parquet", "EB-NeRD"),
    /// Adressa.
    ADRESSA("adressa", "events, a JSON object a line", "Adressa"),
    /// Globo.com.
    GLOBO("globo", "clicks", "Globo"),
    /// ranx.
    RANX("ranx", "JSON objects of lists, and frames", "ranx", Dialects.LISTS),
    /// RecTools.
    RECTOOLS("rectools", "interactions and recommendations, saved as CSV or Parquet", "RecTools"),
    /// RePlay.
    REPLAY("replay", "interactions and recommendations, saved as CSV or Parquet", "RePlay"),
    /// Microsoft Recommenders.
    RECOMMENDERS("recommenders", "ratings and predictions, saved as CSV or Parquet", "Recommenders"),
    /// The Open Bandit data.
    OPEN_BANDIT("open-bandit", "logged recommendations with propensities", "Open Bandit");

    private final String word;
    private final String files;

    /// How the formats of its files begin.
    private final List<String> formats;

    Layout(String word, String files, String... formats) {
        this.word = word;
        this.files = files;
        this.formats = List.of(formats);
    }

    /// A layout by its name.
    ///
    /// @param word `trec`
    /// @return empty when there is none of that name
    public static Optional<Layout> of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst();
    }

    /// The names of all layouts.
    ///
    /// @return in the order in which they are shown
    public static List<String> names() {
        return Arrays.stream(values()).map(Layout::word).toList();
    }

    /// What it is called.
    ///
    /// @return `trec`
    public String word() {
        return word;
    }

    /// Which files are laid out so.
    ///
    /// @return in a few words
    public String files() {
        return files;
    }

    boolean has(String format) {
        return formats.stream().anyMatch(format::startsWith);
    }
}
