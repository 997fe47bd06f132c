package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.FindingKind;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;

/// What to know before the numbers, one line each.
final class FindingText {
    private FindingText() {}

    /// How large the data is and what counts as relevant.
    static String summary(StudyResult result) {
        Dataset data = result.data();
        List<String> facts = new ArrayList<>();
        facts.add(count(result.evaluation().population().count(), "user"));
        facts.add(count(data.catalogue().count(), "item"));
        facts.add(count(data.runs().size(), "run"));
        facts.add(count(data.truth().rows(), "truth row"));
        Study study = result.study();
        study.relevantFrom().ifPresent(from -> facts.add("relevant from " + number(from)));
        return String.join(", ", facts);
    }

    /// `knn: 3 rows repeat an item of the list; the first counts. ndcg@10 0.1234, all counted 0.1250. As user 4 …`
    static String of(Finding finding) {
        String line = String.format(
                Locale.ROOT,
                "%s: %s %s. ndcg@10 %.4f; %s %.4f (%+.4f).",
                finding.run(),
                String.format(Locale.ROOT, "%,d", finding.count()),
                what(finding.kind(), finding.count() == 1),
                finding.ndcgBefore(),
                otherwise(finding.kind()),
                finding.ndcgAfter(),
                finding.change());
        return finding.examples().isEmpty() ? line : line + " As in " + String.join("; ", finding.examples());
    }

    private static String what(FindingKind kind, boolean one) {
        return switch (kind) {
            case DUPLICATE_ROWS -> one ? "row repeats an item of its list" : "rows repeat an item of their list";
            case USERS_WITHOUT_TRUTH -> (one ? "user has" : "users have") + " a list and no truth";
            case USERS_WITHOUT_LIST -> (one ? "user has" : "users have") + " truth and no list";
            case OUTSIDE_CATALOGUE -> (one ? "row has an item" : "rows have items") + " outside the catalogue";
            case RANK_GAPS -> (one ? "list has" : "lists have") + " ranks that are not 1, 2, 3 …";
            case TIES -> (one ? "row has" : "rows have") + " the score of the row above";
            case SHORT_LISTS -> (one ? "list is" : "lists are") + " shorter than 10";
            case IN_HISTORY -> (one ? "row has an item" : "rows have items") + " the user had before";
        };
    }

    private static String otherwise(FindingKind kind) {
        return switch (kind) {
            case DUPLICATE_ROWS -> "counting every row";
            case USERS_WITHOUT_TRUTH -> "counting them as 0";
            case USERS_WITHOUT_LIST, SHORT_LISTS -> "without them";
            case OUTSIDE_CATALOGUE, IN_HISTORY -> "with these rows taken out";
            case RANK_GAPS -> "by the ranks as stated";
            case TIES -> "in the order of the file";
        };
    }

    private static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
