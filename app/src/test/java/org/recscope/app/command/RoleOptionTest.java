package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.study.StudyInput;

class RoleOptionTest {
    private static final List<StudyInput> FILES = List.of(
            StudyInput.of(FileSpec.of(Path.of("data/test.csv"), FileKind.TRUTH)),
            StudyInput.of(FileSpec.run("knn", Path.of("data/a=b.csv"))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            truth:rating=relevance         | 0 | rating | RELEVANCE
            test.csv:rating=Relevance      | 0 | rating | RELEVANCE
            data/test.csv:rating=relevance | 0 | rating | RELEVANCE
            knn:pos=rank                   | 1 | pos    | RANK
            a=b.csv:pos=rank               | 1 | pos    | RANK
            knn:a:b=score                  | 1 | a:b    | SCORE
            knn:a=b=score                  | 1 | a=b    | SCORE
            """)
    void findsTheFileTheColumnAndTheRole(String text, int file, String column, Role role) {
        List<StudyInput> changed = RoleOption.apply(FILES, text);
        assertEquals(Map.of(column, role), changed.get(file).roles());
        assertEquals(Map.of(), changed.get(1 - file).roles());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            truth:rating        | --role is written FILE:COLUMN=ROLE
            svd:rating=rank     | names none of the files. Begin with one of truth, knn and a colon
            truth:rating=relvance | is not a role. Did you mean relevance? The roles are user, item
            truth:=rank         | names none of the files
            """)
    void saysWhatIsWrong(String text, String expected) {
        String message = assertThrows(IllegalArgumentException.class, () -> RoleOption.apply(FILES, text))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }
}
