package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest {
    @TempDir
    Path folder;

    /// Roles that mean something, in the order of the file: `user_id=USER item_id=ITEM`.
    private static String roles(Inspection seen) {
        return seen.roles().entrySet().stream()
                .filter(entry -> entry.getValue() != Role.IGNORE)
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "a.csv ! userId,movieId,rating,timestamp/1,31,2.5,1260759144/2,31,3,1260759145 ! TRUTH ! userId=USER movieId=ITEM rating=RELEVANCE timestamp=TIMESTAMP",
                "train.csv ! reviewerID,asin,overall/A1,B1,5/A2,B2,4 ! HISTORY ! reviewerID=USER asin=ITEM overall=RELEVANCE",
                "top.csv ! visitorid,article_id/1,2/1,3 ! RUN ! visitorid=USER article_id=ITEM",
                "r.csv ! qid,docno,position,prediction,algorithm/1,d1,1,.5,bm25/1,d2,2,.4,bm25 ! RUN ! qid=USER docno=ITEM position=RANK prediction=SCORE algorithm=RUN",
                "x.inter ! user_id:token,item_id:token,rating:float/1,2,3/2,3,4 ! TRUTH ! user_id=USER item_id=ITEM rating=RELEVANCE",
                "news.csv ! news_id,category,title/N1,sports,A/N2,tech,B ! ITEMS ! news_id=ITEM category=CATEGORIES title=ATTRIBUTE",
                "users.csv ! id,country/1,de/2,at ! USERS ! id=USER country=ATTRIBUTE",
                "u.data ! 196,242,3,881250949/186,302,3,891717742/22,377,1,878887116/196,51,2,881250950 ! TRUTH ! column1=USER column2=ITEM column3=RELEVANCE column4=TIMESTAMP",
                "lists.csv ! 7,900,1/7,801,2/7,702,3/9,603,1/9,504,2 ! RUN ! column1=USER column2=ITEM column3=RANK",
                "x.csv ! user,item,r/7,900,1/7,801,2/7,702,3/9,603,1/9,504,2 ! RUN ! user=USER item=ITEM r=RANK",
                "q.csv ! topic,docid,relevance/401,d1,1/401,d2,0/402,d1,1 ! TRUTH ! topic=USER docid=ITEM relevance=RELEVANCE",
                "clicks.csv ! user,news_id,clicked/1,N1,1/1,N2,0 ! TRUTH ! user=USER news_id=ITEM clicked=RELEVANCE"
            })
    void rolesAndKindsAreGuessed(String name, String text, FileKind kind, String expected) throws Exception {
        Inspection seen = Inspector.inspect(Files.writeString(folder.resolve(name), text.replace('/', '\n') + "\n"));
        assertEquals(expected, roles(seen), () -> seen.reasons().toString());
        assertEquals(kind, seen.kind());
        seen.roles()
                .keySet()
                .forEach(column -> assertTrue(!seen.reasons().get(column).isBlank(), () -> column + " has no reason"));
    }

    @Test
    void firstRowsAreShownAsText() throws Exception {
        Inspection seen = Inspector.inspect(Files.writeString(folder.resolve("a.csv"), "user,item\n1,\"a, b\"\n2,\n"));
        assertEquals(List.of(List.of("1", "a, b"), List.of("2", "")), seen.firstRows());
    }

    private static Path shared(String file) {
        Path root = Path.of(System.getProperty("recscope.root", "."));
        Path shared = Path.of(
                System.getProperty("recscope.shared", root.resolve("../shared").toString()));
        Path path = shared.resolve("data").resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "needs the shared files beside the project: " + path);
        return path;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "movielens-small/test.csv ! CSV ! TRUTH ! user_id=USER item_id=ITEM rating=RELEVANCE timestamp=TIMESTAMP",
                "movielens-small/train.csv ! CSV ! HISTORY ! user_id=USER item_id=ITEM rating=RELEVANCE timestamp=TIMESTAMP",
                "movielens-small/items.csv ! CSV ! ITEMS ! item_id=ITEM title=ATTRIBUTE genres=CATEGORIES year=ATTRIBUTE",
                "movielens-small/users.csv ! CSV ! USERS ! user_id=USER activity=ATTRIBUTE taste=ATTRIBUTE first_seen=ATTRIBUTE",
                "movielens-small/recommendations_puresvd.csv ! CSV ! RUN ! user_id=USER item_id=ITEM rank=RANK score=SCORE",
                "movielens-small/predictions_logit.csv ! CSV ! PREDICTIONS ! user_id=USER score=SCORE label=LABEL",
                "nemig-en/behaviors.tsv ! NeMig behaviours, impressions (TSV) ! TRUTH ! user_id=USER news_id=ITEM clicked=RELEVANCE",
                "nemig-en/subtopic_annotations.csv ! NeMig annotations (CSV) ! ITEMS ! news_id=ITEM topic=CATEGORIES topic_label=ATTRIBUTE",
                "openbandit/random/men_item_context.csv ! CSV ! ITEMS ! column1=ATTRIBUTE item_id=ITEM item_feature_0=ATTRIBUTE item_feature_1=ATTRIBUTE item_feature_2=ATTRIBUTE item_feature_3=ATTRIBUTE",
                "openbandit/random/men.csv ! Open Bandit log (CSV) ! BANDIT ! item_id=ACTION position=RANK click=REWARD propensity_score=PROPENSITY user_feature_0=ATTRIBUTE user_feature_1=ATTRIBUTE user_feature_2=ATTRIBUTE user_feature_3=ATTRIBUTE",
                "asos/digital_experiments.csv ! CSV ! EXPERIMENT ! variant_id=VARIANT",
                "asos/digital_experiments.parquet ! Parquet ! EXPERIMENT ! variant_id=VARIANT",
                "ranx/qrels.trec ! TREC qrels (space-separated text) ! TRUTH ! column1=USER column3=ITEM column4=RELEVANCE",
                "ranx/run.trec ! TREC run (space-separated text) ! RUN ! column1=USER column3=ITEM column4=RANK column5=SCORE column6=RUN",
                "ranx/qrels.parquet ! ranx frame (Parquet) ! TRUTH ! q_id=USER doc_id=ITEM score=RELEVANCE",
                "ranx/run.parquet ! ranx frame (Parquet) ! RUN ! q_id=USER doc_id=ITEM score=SCORE",
                "trec/qrels.test ! TREC qrels (space-separated text) ! TRUTH ! column1=USER column3=ITEM column4=RELEVANCE",
                "trec/results.test ! TREC run (TSV) ! RUN ! column1=USER column3=ITEM column4=RANK column5=SCORE column6=RUN",
                "user-days/pipeline_test.csv ! CSV ! ! ''",
                "sequential/ate_data.csv ! CSV ! EXPERIMENT ! column1=METRIC t=METRIC y=METRIC treatment=VARIANT point_estimate=METRIC upper_confidence_bound=METRIC lower_confidence_bound=METRIC p_value=METRIC",
                "user-days/watch_result.csv ! CSV ! EXPERIMENT ! id=UNIT watched=METRIC group=VARIANT day=TIMESTAMP"
            })
    void realFilesAreSeenForWhatTheyAre(String file, String format, FileKind kind, String expected) {
        Inspection seen = Inspector.inspect(shared(file));
        assertEquals(format, seen.format());
        assertEquals(expected, roles(seen));
        assertEquals(kind, seen.kind());
        assertTrue(seen.usable(), () -> seen.problems().toString());
    }
}
