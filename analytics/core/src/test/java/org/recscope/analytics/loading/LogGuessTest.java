package org.recscope.analytics.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Logs are told from files that metrics are computed from, by their columns and what stands in them.
class LogGuessTest {
    @TempDir
    private Path folder;

    private Inspection inspect(String text) throws IOException {
        return Inspector.inspect(Files.writeString(folder.resolve("some.csv"), text.replace(" ", "\n") + "\n"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            'user_id,variant,clicks 1,control,3 2,treatment,1 3,control,0',              EXPERIMENT
            'id,watched,group,day 17,34.5,A,1 24,12.4,A,1 17,30.0,A,2 9,1.5,B,1',        EXPERIMENT
            'user_id,group,age 1,sports,30 2,news,40 3,sports,50',                       USERS
            'user_id,item_id,variant,score 1,5,a,0.7 1,6,a,0.5 2,5,b,0.25',               RUN
            'action,propensity,reward 3,0.25,1 4,0.5,0',                                  BANDIT
            'item_id,position,click,propensity_score 3,1,0,0.25 4,2,1,0.5',               BANDIT
            'user_id,item_id,score,label 1,5,0.7,1 1,6,0.5,0 2,5,0.25,0',                  PREDICTIONS
            'user_id,item_id,score,label 1,5,7.5,1 1,6,3.25,0 2,5,0.25,0',                 RUN
            'experiment,metric,offline,offline_error,online,online_error 1,ndcg,0.1,0.01,0.2,0.1', SERIES
            'user_id,item_id,rating 1,5,3 1,6,4 2,5,1',                                   TRUTH
            """)
    void aFileIsToldByItsColumns(String text, FileKind kind) throws IOException {
        assertEquals(kind, inspect(text).kind());
    }

    @Test
    void theColumnsOfAnExperimentAreWhatAReaderWouldSay() throws IOException {
        Inspection seen = inspect("user_id,variant,day,clicks,pre_clicks,country,session_id"
                + " 1,a,1,3,2,de,71 2,b,1,1,0,fr,72 3,a,2,0,4,de,73");
        assertEquals(
                List.of(
                        Role.UNIT,
                        Role.VARIANT,
                        Role.TIMESTAMP,
                        Role.METRIC,
                        Role.COVARIATE,
                        Role.ATTRIBUTE,
                        Role.IGNORE),
                List.copyOf(seen.roles().values()));
        assertEquals("a number of each row", seen.reasons().get("clicks"));
    }

    @Test
    void somebodyWhoSaysWhatAFileIsGetsTheRolesOfThat() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "user_id,item_id,arm\n1,2,a\n3,4,b\n");
        Inspection seen = Inspector.inspect(file, FileKind.EXPERIMENT);
        assertEquals(FileKind.EXPERIMENT, seen.kind());
        assertEquals(List.of("arm"), seen.columns(Role.VARIANT));
        assertEquals(List.of("user_id"), seen.columns(Role.UNIT));
        assertEquals(List.of("item_id"), seen.columns(Role.IGNORE));
    }
}
