package org.recscope.analytics.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.question.LogQuestion;
import org.recscope.kernel.metric.MetricName;

/// A saved question: which files, which metrics, which segments. Immutable; a change makes a new study.
///
/// A study may be incomplete while somebody puts it together; running it says what is missing.
///
/// @param files the truth, the runs in the order they are shown, and what there is of history, items and users
/// @param relevantFrom a truth row is relevant from this grade up; empty: every row (or every positive grade) is
/// @param graded whether grades weigh although a threshold is given
/// @param metrics what to compute, in the order it is shown
/// @param by what to cut segments by: an attribute's name, or two crossed as `activity*taste`
/// @param seed what every random choice starts from
/// @param convention how lists are read, and by whose name
/// @param questions what is asked of logs, predictions and series
/// @param views what the views want to find again when the study is opened; not understood here
/// @param unknown fields of the project file that this version does not know
public record Study(
        List<StudyInput> files,
        OptionalDouble relevantFrom,
        boolean graded,
        List<MetricName> metrics,
        List<String> by,
        long seed,
        Convention convention,
        Questions questions,
        JsonFields views,
        JsonFields unknown) {

    /// The highest version of the project file this program reads.
    public static final int VERSION = 2;

    /// The seed of a study that names none.
    public static final long DEFAULT_SEED = 1;

    /// A study with nothing in it.
    public static final Study EMPTY = new Study(
            List.of(),
            OptionalDouble.empty(),
            false,
            List.of(),
            List.of(),
            DEFAULT_SEED,
            Convention.RECSCOPE,
            Questions.DEFAULT,
            JsonFields.none(),
            JsonFields.none());

    /// Makes the lists immutable.
    public Study {
        files = List.copyOf(files);
        metrics = List.copyOf(metrics);
        by = List.copyOf(by);
    }

    /// A study over the files of a dataset, with nothing asked yet.
    ///
    /// @param data the files and what counts as relevant
    public static Study of(DatasetSpec data) {
        List<StudyInput> files = new ArrayList<>();
        files.add(StudyInput.of(data.truth()));
        data.runs().forEach(run -> files.add(StudyInput.of(run)));
        for (FileSpec file : new FileSpec[] {data.history(), data.items(), data.users()}) {
            if (file != null) {
                files.add(StudyInput.of(file));
            }
        }
        return EMPTY.withFiles(files).withRelevance(data.relevantFrom(), data.graded());
    }

    /// The first file of a kind.
    ///
    /// @param kind which
    public Optional<StudyInput> file(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst();
    }

    /// The runs, in the order they are shown.
    public List<StudyInput> runs() {
        return all(FileKind.RUN);
    }

    /// All files of a kind, in the order they are shown.
    ///
    /// @param kind which
    public List<StudyInput> all(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /// Whether it has lists, or what they are judged by.
    ///
    /// @return false for a study of logs, even where users say what predictions are cut by
    public boolean hasLists() {
        return file(FileKind.TRUTH).isPresent() || !runs().isEmpty();
    }

    /// Whether it has logs.
    ///
    /// @return true when any file is one
    public boolean hasLogs() {
        return files.stream().anyMatch(file -> file.kind().isLog());
    }

    /// What an evaluation answers: the study without its logs and what is asked of them.
    ///
    /// @return the same question of lists and users
    public Study withoutLogs() {
        List<StudyInput> lists =
                files.stream().filter(file -> !file.kind().isLog()).toList();
        return new Study(lists, relevantFrom, graded, metrics, by, seed, convention, Questions.DEFAULT, views, unknown);
    }

    /// The version of the project file that it needs: the first knows no logs.
    ///
    /// @return 1 or 2
    public int version() {
        return hasLogs() || !questions.equals(Questions.DEFAULT) ? VERSION : 1;
    }

    /// The same question about other files.
    ///
    /// @param changed the files
    public Study withFiles(List<StudyInput> changed) {
        return new Study(changed, relevantFrom, graded, metrics, by, seed, convention, questions, views, unknown);
    }

    /// The same question with another idea of what is relevant.
    ///
    /// @param from the threshold, empty for none
    /// @param weighed whether grades weigh
    public Study withRelevance(OptionalDouble from, boolean weighed) {
        return new Study(files, from, weighed, metrics, by, seed, convention, questions, views, unknown);
    }

    /// The same files asked for other metrics.
    ///
    /// @param changed the metrics
    public Study withMetrics(List<MetricName> changed) {
        return new Study(files, relevantFrom, graded, changed, by, seed, convention, questions, views, unknown);
    }

    /// The same question cut into other segments.
    ///
    /// @param changed attributes and crossings
    public Study withBy(List<String> changed) {
        return new Study(files, relevantFrom, graded, metrics, changed, seed, convention, questions, views, unknown);
    }

    /// The same question from another seed.
    ///
    /// @param changed the seed
    public Study withSeed(long changed) {
        return new Study(files, relevantFrom, graded, metrics, by, changed, convention, questions, views, unknown);
    }

    /// The same question by another convention.
    ///
    /// @param changed how lists are read, and by whose name
    /// @return a copy
    public Study withConvention(Convention changed) {
        return new Study(files, relevantFrom, graded, metrics, by, seed, changed, questions, views, unknown);
    }

    /// The same study with another question of its logs.
    ///
    /// @param question in place of that of its kind
    public Study with(LogQuestion question) {
        return new Study(
                files, relevantFrom, graded, metrics, by, seed, convention, questions.with(question), views, unknown);
    }

    /// The same question with other things remembered by the views.
    ///
    /// @param changed what the views remember
    public Study withViews(JsonFields changed) {
        return new Study(files, relevantFrom, graded, metrics, by, seed, convention, questions, changed, unknown);
    }
}
