package org.recscope.analytics.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.problem.LoadingException;
import tools.jackson.databind.json.JsonMapper;

class VerificationTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Vector vector(String json) {
        return new Vector(MAPPER.readTree(json));
    }

    private static Outcome agree(String expected, double ours, double tolerance) {
        return new Agreement(tolerance)
                .number("value", MAPPER.readTree(expected), ours)
                .outcome();
    }

    @Test
    void numbersAgreeWithinTheTolerance() {
        assertInstanceOf(Outcome.Passed.class, agree("0.5", 0.5 + 1e-10, 1e-9));
        assertEquals(Outcome.failed("value: expected 0.5, ours 0.6"), agree("0.5", 0.6, 1e-9));
        assertInstanceOf(Outcome.Passed.class, agree("1000000.0", 1000000.0005, 1e-9));
    }

    @Test
    void undefinedAgreesWithUndefinedAlone() {
        assertInstanceOf(Outcome.Passed.class, agree("null", Double.NaN, 1));
        assertInstanceOf(Outcome.Passed.class, agree("\"NaN\"", Double.NaN, 1));
        assertInstanceOf(Outcome.Passed.class, agree("\"-Infinity\"", Double.NEGATIVE_INFINITY, 1));
        assertInstanceOf(Outcome.Failed.class, agree("0.0", Double.NaN, 1));
        assertInstanceOf(Outcome.Failed.class, agree("\"NaN\"", 0, 1));
        assertInstanceOf(Outcome.Failed.class, agree("\"Infinity\"", 1, 1));
    }

    @Test
    void nothingComparedIsNoAgreement() {
        assertInstanceOf(Outcome.Skipped.class, new Agreement(1).outcome());
    }

    @Test
    void onlyTheFirstDifferencesAreTold() {
        Agreement agreement = new Agreement(0);
        for (int i = 0; i < 5; i++) {
            agreement.same("n" + i, 1, 2);
        }
        assertEquals(
                Outcome.failed("n0: expected 1, ours 2; n1: expected 1, ours 2; n2: expected 1, ours 2; and 2 more"),
                agreement.outcome());
    }

    @Test
    void theFirstFamilyThatKnowsAVectorAnswers() {
        VectorFamily silent = vector -> Optional.empty();
        VectorFamily knows = vector -> Optional.of(Outcome.passed());
        VectorFamily breaks = vector -> {
            throw new IllegalStateException("no list");
        };
        Vector ndcg = vector("{\"id\": \"a\", \"metric\": \"ndcg\"}");
        assertEquals(Outcome.passed(), Verification.check(ndcg, List.of(silent, knows, breaks)));
        assertEquals(
                Outcome.failed("the check broke: java.lang.IllegalStateException: no list"),
                Verification.check(ndcg, List.of(breaks, knows)));
        assertEquals(Outcome.skipped("not understood: about ndcg"), Verification.check(ndcg, List.of(silent)));
        assertEquals(
                Outcome.skipped("not understood: it names no metric and no topic"),
                Verification.check(vector("{}"), List.of(silent)));
    }

    @Test
    void aFileIsAnArrayOrAnObjectWithOne(@TempDir Path folder) throws IOException, LoadingException {
        Path file = folder.resolve("v.json");
        Files.writeString(file, "{\"vectors\": [{\"id\": \"a\", \"topic\": \"srm\", \"tol\": 0.25}]}");
        Vector only = VectorFile.read(file).get(0);
        assertEquals("a", only.id());
        assertEquals("srm", only.subject());
        assertEquals(0.25, only.tolerance());
        Files.writeString(file, "[{}, {}]");
        assertEquals(2, VectorFile.read(file).size());
    }

    @Test
    void aFileThatIsNoneIsExplained(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("v.json");
        assertTrue(message(file).contains("does not exist"), message(file));
        Files.writeString(file, "{\"vectors\": [");
        assertTrue(message(file).contains("is not whole JSON"), message(file));
        Files.writeString(file, "{\"a\": 1}");
        assertTrue(message(file).contains("holds no vectors"), message(file));
    }

    private static String message(Path file) {
        return assertThrows(LoadingException.class, () -> VectorFile.read(file)).getMessage();
    }
}
