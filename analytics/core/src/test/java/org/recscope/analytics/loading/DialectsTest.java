package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.work.Progress;

class DialectsTest {
    @TempDir
    Path folder;

    private static String rows(Inspection seen) {
        return seen.firstRows().stream().map(row -> String.join(",", row)).collect(Collectors.joining(" / "));
    }

    private static String roles(Inspection seen) {
        return seen.roles().entrySet().stream()
                .filter(entry -> entry.getValue() != Role.IGNORE)
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    /// Rows are separated by `#`, cells by `\t`.
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "behaviors.tsv ! MIND behaviours, impressions (TSV) ! 1\\tU13740\\t11/11/2019 9:05:58 AM\\tN55189 N42782\\tN55689-1 N35729-0#2\\tU91836\\t11/12/2019 6:11:30 PM\\tN31739\\tN20678-0 N39317-0 N58114-1 ! TRUTH ! user_id=USER news_id=ITEM clicked=RELEVANCE ! 1,U13740,N55689,1 / 1,U13740,N35729,0 / 2,U91836,N20678,0 / 2,U91836,N39317,0 / 2,U91836,N58114,1",
                "behaviors.tsv ! NeMig behaviours, impressions (TSV) ! 7\\tU3\\tnews_1 news_2\\tnews_8-1 news_9-0#8\\tU4\\t\\tnews_8-0 news_7-1 ! TRUTH ! user_id=USER news_id=ITEM clicked=RELEVANCE ! 7,U3,news_8,1 / 7,U3,news_9,0 / 8,U4,news_8,0 / 8,U4,news_7,1",
                "notes.csv ! NeMig annotations (CSV) ! id,sentiment_label#0,Neutral#1,Positive ! ITEMS ! news_id=ITEM sentiment_label=ATTRIBUTE ! news_0,Neutral / news_1,Positive",
                "news.tsv ! MIND news (TSV) ! N1\\tsports\\tgolf\\tA \"quoted\" title\\tabout\\thttps://x/1\\t[]\\t[]#N2\\tnews\\tworld\\tB\\tmore\\thttps://x/2\\t[]\\t[{}] ! ITEMS ! news_id=ITEM category=CATEGORIES subcategory=ATTRIBUTE title=ATTRIBUTE abstract=ATTRIBUTE url=ATTRIBUTE title_entities=ATTRIBUTE abstract_entities=ATTRIBUTE ! N1,sports,golf,A \"quoted\" title,about,https://x/1,[],[] / N2,news,world,B,more,https://x/2,[],[{}]",
                "ml.item ! RecBole atomic file (TSV) ! item_id:token\\tmovie_title:token_seq\\trelease_year:token\\tclass:token_seq#1\\tToy Story\\t1995\\tAnimation Comedy#2\\tHeat\\t1995\\tAction ! ITEMS ! item_id=ITEM movie_title=ATTRIBUTE release_year=ATTRIBUTE class=ATTRIBUTE ! 1,Toy|Story,1995,Animation|Comedy / 2,Heat,1995,Action",
                "ratings.dat ! MovieLens ratings (text separated by ::, Latin-1) ! 1::1193::5::978300760#1::661::3::978302109#2::1193::4::978298413 ! TRUTH ! userId=USER movieId=ITEM rating=RELEVANCE timestamp=TIMESTAMP ! 1,1193,5,978300760 / 1,661,3,978302109 / 2,1193,4,978298413",
                "movies.dat ! MovieLens movies (text separated by ::, Latin-1) ! 1::Toy Story: 3 (1995)::Animation|Comedy#2::Misérables, Les (1995)::Drama ! ITEMS ! movieId=ITEM title=ATTRIBUTE genres=CATEGORIES ! 1,Toy Story: 3 (1995),Animation|Comedy / 2,Misérables, Les (1995),Drama",
                "users.dat ! MovieLens users (text separated by ::, Latin-1) ! 1::F::1::10::48067#2::M::56::16::70072 ! USERS ! userId=USER gender=ATTRIBUTE age=ATTRIBUTE occupation=ATTRIBUTE zip=ATTRIBUTE ! 1,F,1,10,48067 / 2,M,56,16,70072",
                "u.user ! MovieLens users (CSV (|), Latin-1) ! 1|24|M|technician|85711#2|53|F|other|94043 ! USERS ! userId=USER age=ATTRIBUTE gender=ATTRIBUTE occupation=ATTRIBUTE zip=ATTRIBUTE ! 1,24,M,technician,85711 / 2,53,F,other,94043",
                "u.item ! MovieLens items (CSV (|), Latin-1) ! 1|Toy Story (1995)|01-Jan-1995||http://x|0|0|0|1|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0#2|Été (1995)|01-Jan-1995||http://y|0|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0|1|0|0 ! ITEMS ! movieId=ITEM title=ATTRIBUTE released=ATTRIBUTE genres=CATEGORIES ! 1,Toy Story (1995),01-Jan-1995,Animation|Children|Comedy / 2,Été (1995),01-Jan-1995,Action|Adventure|Thriller",
                "clicks.csv ! Globo clicks (CSV) ! user_id,session_id,session_start,session_size,click_article_id,click_timestamp#0,1506825423271737,1506825423000,2,119592,1506826828020#0,1506825423271737,1506825423000,2,30970,1506826858020 ! TRUTH ! user_id=USER click_article_id=ITEM click_timestamp=TIMESTAMP ! 0,1506825423271737,1506825423000,2,119592,1506826828020 / 0,1506825423271737,1506825423000,2,30970,1506826858020",
                "one.json ! Adressa events (JSON Lines) ! {\"eventId\":1,\"userId\":\"cx:1\",\"id\":\"ab\",\"url\":\"http://a\",\"time\":1483225217}#{\"eventId\":2,\"userId\":\"cx:2\",\"id\":\"cd\",\"url\":\"http://b\",\"time\":1483225218} ! TRUTH ! userId=USER news_id=ITEM time=TIMESTAMP ! 1,cx:1,ab,http://a,1483225217 / 2,cx:2,cd,http://b,1483225218",
                "qrels.test ! TREC qrels (space-separated text) ! 301 0 CR93E-10279 0#301 0 CR93E-10505 1#302 0 CR93E-1282 2 ! TRUTH ! column1=USER column3=ITEM column4=RELEVANCE ! 301,0,CR93E-10279,0 / 301,0,CR93E-10505,1 / 302,0,CR93E-1282,2",
                "results.test ! TREC run (TSV) ! 301\\tQ0\\tFR94-1\\t1\\t2.9\\tmine#301\\tQ0\\tFR94-2\\t2\\t2.1\\tmine ! RUN ! column1=USER column3=ITEM column4=RANK column5=SCORE column6=RUN ! 301,Q0,FR94-1,1,2.9,mine / 301,Q0,FR94-2,2,2.1,mine",
                "ratings.csv ! MovieLens ratings (CSV) ! userId,movieId,rating,timestamp#1,31,2.5,1260759144#1,1029,3.0,1260759179#2,31,4.0,835355493 ! TRUTH ! userId=USER movieId=ITEM rating=RELEVANCE timestamp=TIMESTAMP ! 1,31,2.5,1260759144 / 1,1029,3.0,1260759179 / 2,31,4.0,835355493",
                "interactions.csv ! RecTools interactions (CSV) ! user_id,item_id,weight,datetime#u1,i1,1,2021-09-01#u1,i2,3,2021-09-02#u2,i1,1,2021-09-03 ! TRUTH ! user_id=USER item_id=ITEM weight=RELEVANCE datetime=TIMESTAMP ! u1,i1,1,2021-09-01 / u1,i2,3,2021-09-02 / u2,i1,1,2021-09-03",
                "log.csv ! RePlay frame (CSV) ! query_id,item_id,rating,timestamp#q1,i1,4,1600000000#q1,i2,2,1600000100#q2,i1,5,1600000200 ! TRUTH ! query_id=USER item_id=ITEM rating=RELEVANCE timestamp=TIMESTAMP ! q1,i1,4,1600000000 / q1,i2,2,1600000100 / q2,i1,5,1600000200",
                "qrels.json ! JSON object of lists ! {\"q1\": {\"d1\": 1, \"d2\": 2},# \"q2\": {\"d1\": 1}} ! TRUTH ! user=USER item=ITEM relevance=RELEVANCE ! q1,d1,1 / q1,d2,2 / q2,d1,1",
                "run.json ! JSON object of lists ! {\"q1\": {\"d3\": 0.3, \"d2\": 0.25}} ! RUN ! user=USER item=ITEM score=SCORE ! q1,d3,0.3 / q1,d2,0.25"
            })
    void aPublishedLayoutIsKnown(
            String name, String format, String text, FileKind kind, String expectedRoles, String expectedRows)
            throws IOException {
        Inspection seen = Inspector.inspect(file(name, text.replace('#', '\n').replace("\\t", "\t") + "\n"));
        assertEquals(format, seen.format(), () -> seen.problems().toString());
        assertEquals(expectedRows, rows(seen));
        assertEquals(expectedRoles, roles(seen), () -> seen.reasons().toString());
        assertEquals(kind, seen.kind());
        assertTrue(seen.usable(), () -> seen.problems().toString());
    }

    /// Rows are separated by `#`.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "movielens ! MovieLens ratings (TSV) ! u.data ! 196\\t242\\t3\\t881250949#186\\t302\\t3\\t891717742 ! userId=USER movieId=ITEM rating=RELEVANCE timestamp=TIMESTAMP",
                "trec ! TREC qrels (space-separated text) ! q ! 301 7 A 0#301 3 B 1 ! query_id=USER doc_id=ITEM relevance=RELEVANCE",
                "trec ! TREC run (TSV) ! r ! 301\\t0\\tA\\t1\\t0.5\\tm#301\\t0\\tB\\t2\\t0.4\\tm ! query_id=USER doc_id=ITEM rank=RANK score=SCORE",
                "rectools ! RecTools recommendations (CSV) ! r.csv ! user_id,item_id,score,rank#u1,i1,0.9,1#u1,i2,0.8,2 ! user_id=USER item_id=ITEM score=SCORE rank=RANK",
                "replay ! RePlay frame (CSV) ! r.csv ! query_id,item_id,rating#q1,i1,0.9#q1,i2,0.8 ! query_id=USER item_id=ITEM rating=RELEVANCE",
                "replay ! RePlay frame (CSV) ! r.csv ! user_id,item_id,rating,timestamp#q1,i1,0.9,1600000000#q2,i2,0.8,1600000001 ! user_id=USER item_id=ITEM rating=RELEVANCE timestamp=TIMESTAMP",
                "recommenders ! Recommenders frame (CSV) ! r.csv ! userID,itemID,prediction#u1,i1,0.9#u1,i2,0.8 ! userID=USER itemID=ITEM prediction=SCORE",
                "ranx ! JSON object of lists ! r.json ! {\"q1\": {\"d3\": 0.3, \"d2\": 0.25}} ! user=USER item=ITEM score=SCORE",
                "open-bandit ! Open Bandit log (CSV) ! b.csv ! ,timestamp,item_id,position,click,propensity_score,user_feature_0#0,2019-11-24 00:00:08.033105+00:00,28,2,0,0.0294,81ce#1,2019-11-24 00:00:09.033105+00:00,29,1,1,0.0294,81ce ! item_id=ACTION position=RANK click=REWARD propensity_score=PROPENSITY",
                "plain ! CSV ! m.csv ! movieId,title,genres#1,Toy Story,Animation#2,Heat,Action ! movieId=ITEM title=ATTRIBUTE genres=CATEGORIES"
            })
    void aLayoutCanBeNamed(String layout, String format, String name, String text, String expectedRoles)
            throws IOException {
        Path file = file(name, text.replace('#', '\n').replace("\\t", "\t") + "\n");
        Inspection seen = Inspector.inspect(file, null, layout);
        assertEquals(format, seen.format(), () -> seen.problems().toString());
        assertTrue(roles(seen).startsWith(expectedRoles), () -> roles(seen));
    }

    @Test
    void aFileThatIsLaidOutOtherwiseIsRefusedWithWords() throws IOException {
        Path file = file("news.csv", "user_id,item_id,weight,datetime\nu1,i1,1,2021-09-01\nu2,i1,1,2021-09-03\n");
        String message =
                Inspector.inspect(file, null, "trec").problems().getFirst().message();
        assertEquals(
                "news.csv is not laid out as trec (qrels and runs of trec_eval): it is RecTools interactions (CSV) with "
                        + "the columns user_id, item_id, weight, datetime. Name another layout, or none, so that it is "
                        + "told by its content.",
                message);
        String unknown =
                Inspector.inspect(file, null, "tsv").problems().getFirst().message();
        assertTrue(unknown.contains("the layout 'tsv', which nobody knows. The layouts are plain, trec"), unknown);
        Path nemig = file("behaviors.tsv", "7\tU3\tnews_1 news_2\tnews_8-1 news_9-0\n8\tU4\t\tnews_8-0\n");
        String mind =
                Inspector.inspect(nemig, null, "mind").problems().getFirst().message();
        assertTrue(mind.contains("is not laid out as mind") && mind.contains("NeMig behaviours"), mind);
        assertEquals(
                "NeMig behaviours, impressions (TSV)",
                Inspector.inspect(nemig, null, "nemig").format());
    }

    @Test
    void theHistoryOfBehavioursIsWhatWasReadBefore() throws IOException {
        Path file = file("behaviors.tsv", "7\tU3\tnews_1 news_2\tnews_8-1 news_9-0\n8\tU4\t\tnews_8-0 news_7-1\n");
        Inspection seen = Inspector.inspect(file, FileKind.HISTORY);
        assertEquals("NeMig behaviours, history (TSV)", seen.format());
        assertEquals("U3,news_1 / U3,news_2", rows(seen));
    }

    @Test
    void anItemWithoutAClickIsNamedWithItsRow() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int row = 1; row <= 300; row++) {
            text.append(row).append("\tU").append(row).append("\t\tnews_8-0 news_7-1\n");
        }
        Path behaviors = file("behaviors.tsv", text + "301\tU9\t\tnews_1-1 news_2\n");
        Path run = file("run.csv", "user,item,rank\nU1,news_7,1\n");
        Dataset data = load(behaviors, run, null);
        assertEquals(300, data.truth().users());
        String warnings = data.warnings().toString();
        assertTrue(warnings.contains("news_2") && warnings.contains("-1 for clicked"), warnings);
    }

    @Test
    void aLogOfOpenBanditIsNamed() throws IOException {
        Path file = file(
                "men.csv",
                ",timestamp,item_id,position,click,propensity_score,user_feature_0\n"
                        + "0,2019-11-24 00:00:08.033105+00:00,28,2,0,0.029411764705882353,81ce\n"
                        + "1,2019-11-24 00:00:21.101425+00:00,30,2,1,0.029411764705882353,81ce\n");
        assertEquals("Open Bandit log (CSV)", Inspector.inspect(file).format());
    }

    /// Spark and Hive write `day=1` as a folder and leave the column out of the files below.
    @Test
    void foldersOfPartitionsAreColumns() throws Exception {
        Path root = folder.resolve("events");
        partition(root, "day=1/region=north%3A1", "user,item\nu1,a\nu2,b\n");
        partition(root, "day=2/region=__HIVE_DEFAULT_PARTITION__", "user,item\nu1,c\n");
        Inspection seen = Inspector.inspect(root);
        assertEquals("CSV, 2 files", seen.format());
        assertEquals("u1,a,1,north:1 / u2,b,1,north:1 / u1,c,2,", rows(seen));
        Path run = file("run.csv", "user,item,rank\nu1,a,1\nu1,c,2\n");
        Dataset data = load(root, run, null);
        assertTrue(data.truth().contains(data.users().code("u1"), data.items().code("c")));
        assertEquals(2, data.truth().users());
    }

    @Test
    void partitionsWithOtherColumnsAreRefused() throws IOException {
        Path root = folder.resolve("events");
        partition(root, "day=1", "user,item\nu1,a\n");
        partition(root, "hour=2", "user,item\nu1,c\n");
        String said = Inspector.inspect(root).problems().toString();
        assertTrue(said.contains("as the first file of the folder"), said);
    }

    private static void partition(Path root, String name, String text) throws IOException {
        Path inner = Files.createDirectories(root.resolve(name));
        Files.writeString(inner.resolve("part-0.csv"), text);
        Files.writeString(inner.resolve("_SUCCESS"), "");
    }

    @Test
    void impressionsOfParquetAreShownAndClicked() throws Exception {
        Path file = folder.resolve("behaviors.parquet");
        TableSchema schema = TableSchema.of(
                new ColumnInfo("impression_id", ColumnType.LONG),
                new ColumnInfo("user_id", ColumnType.LONG),
                new ColumnInfo("article_ids_inview", ColumnType.TEXT_LIST),
                new ColumnInfo("article_ids_clicked", ColumnType.TEXT_LIST));
        try (TableSink sink = TableSinks.create(file, schema)) {
            sink.write(Batch.of(
                    LongVector.of(1, 2),
                    LongVector.of(22, 23),
                    ListVector.of(new int[] {0, 2, 3}, 2, TextVector.of("a", "b", "c"), null),
                    ListVector.of(new int[] {0, 1, 1}, 2, TextVector.of("b"), null)));
            sink.commit();
        }
        assertEquals("1,22,a,0 / 1,22,b,1 / 2,23,c,0", rows(Inspector.inspect(file)));
        assertEquals("1,22,b,1", rows(Inspector.inspect(file, FileKind.HISTORY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"q1\": {\"d1\": 1, \"d2\": \"two\"}} ! has no number for d2 of q1",
                "{\"q1\": {\"d1\": 1}, \"q2\": 7} ! has something else where the items of a user belong",
                "{\"q1\": {\"d1\": 1}, \"q2\": {\"d1\": ! is not whole JSON"
            })
    void aBrokenObjectOfListsIsExplained(String text, String reason) throws IOException {
        Path truth = file("qrels.json", text);
        Path run = file("run.csv", "user,item,rank\nq1,d1,1\n");
        String message = assertThrows(LoadingException.class, () -> load(truth, run, null))
                .getMessage();
        assertTrue(message.contains("qrels.json") && message.contains(reason), message);
    }

    @Test
    void realImpressionsAndTheirHistory() throws Exception {
        Path root = Path.of(System.getProperty("recscope.root", "."));
        Path shared = Path.of(System.getProperty(
                "recscope.shared", root.resolveSibling("shared").toString()));
        Path behaviors = shared.resolve("data/nemig-en/behaviors.tsv");
        Assumptions.assumeTrue(Files.exists(behaviors), () -> "no shared data at " + behaviors);
        Path run = file("run.csv", "user,item,rank\nU3527,news_5432,1\nU3527,news_474,2\n");
        Dataset data = load(behaviors, run, behaviors);
        int user = data.users().code("U3527");
        int clicked = data.items().code("news_5432");
        assertTrue(data.truth().contains(user, clicked));
        assertEquals(1, data.truth().grade(data.truth().find(user, clicked)));
        assertEquals(0, data.truth().grade(data.truth().find(user, data.items().code("news_474"))));
        assertTrue(data.history() != null
                && data.history().contains(user, data.items().code("news_2499")));
    }

    private static Dataset load(Path truth, Path run, @Nullable Path history) throws LoadingException {
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(truth, FileKind.TRUTH),
                List.of(FileSpec.run("run", run)),
                history == null ? null : FileSpec.of(history, FileKind.HISTORY),
                null,
                null,
                OptionalDouble.empty(),
                false);
        return DatasetLoader.load(spec, 1, Progress.NONE);
    }
}
