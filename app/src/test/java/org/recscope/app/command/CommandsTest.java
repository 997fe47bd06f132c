package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private Path world() {
        CommandRun run = CommandRun.of(
                "generate", "--users", 200, "--items", 200, "--only", "lists", "--format", "csv", "--out", folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("study.recscope"), run.out());
        return folder.resolve("study.recscope");
    }

    @Test
    void inspectShowsColumnsRolesAndRows() throws IOException {
        Path file = Files.writeString(folder.resolve("ratings.csv"), "userId,movieId,rating\n1,10,4.5\n2,11,3\n");
        CommandRun run = CommandRun.of("inspect", file);
        assertEquals(0, run.code(), run.err());
        for (String word :
                new String[] {"CSV", "userId", "user", "movieId", "item", "relevance", "First rows", "4.5"}) {
            assertTrue(run.out().contains(word), () -> word + " is not in " + run.out());
        }
    }

    @Test
    void inspectOfALogSaysWhatReadsItAndShowsTenRows() throws IOException {
        StringBuilder log = new StringBuilder("user_id,variant,clicks\n");
        for (int user = 0; user < 30; user++) {
            log.append("u%d,%s,%d%n".formatted(user, user % 2 == 0 ? "a" : "b", user % 3));
        }
        CommandRun run = CommandRun.of("inspect", Files.writeString(folder.resolve("ab.csv"), log));
        assertTrue(
                run.out()
                        .contains(
                                "Read it by: recscope experiment ab.csv --unit user_id --variant variant --metric clicks"),
                run.out());
        assertTrue(run.out().contains("u9 ") && !run.out().contains("u10 "), run.out());
    }

    @Test
    void inspectGoesOnAfterAFileThatCannotBeRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), "user,item\n1,10\n");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        CommandRun run = CommandRun.of("inspect", empty, folder.resolve("none.csv"), good);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("empty.csv") && run.err().contains("none.csv"), run.err());
        assertTrue(run.out().contains("good.csv"), run.out());
    }

    @Test
    void generateWritesTheSameWorldTwice() throws IOException {
        Path study = world();
        byte[] first = Files.readAllBytes(folder.resolve("clicks.csv"));
        world();
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("clicks.csv")));
        assertEquals(0, CommandRun.of("evaluate", study, "--metric", "ndcg@5").code());
    }

    @Test
    void generateRefusesWhatMakesNoWorld() {
        CommandRun run = CommandRun.of("generate", "--users", 0, "--out", folder);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--users must be in"), run.err());
    }

    @Test
    void reportDrawsLightAndDarkAndLarger() throws IOException {
        Path study = world();
        Path light = folder.resolve("light.png");
        Path dark = folder.resolve("dark.png");
        assertEquals(0, CommandRun.of("report", study, "--out", light).code());
        assertEquals(
                0,
                CommandRun.of("report", study, "--out", dark, "--dark", "--scale", 2)
                        .code());
        BufferedImage small = ImageIO.read(light.toFile());
        BufferedImage large = ImageIO.read(dark.toFile());
        assertEquals(2 * small.getWidth(), large.getWidth());
        assertTrue(brightness(small) > 200, () -> "light is " + brightness(small));
        assertTrue(brightness(large) < 80, () -> "dark is " + brightness(large));
    }

    @Test
    void reportRefusesWhatIsNoPicture() {
        assertEquals(
                2, CommandRun.of("report", "s.recscope", "--out", "report.pdf").code());
        assertEquals(
                2,
                CommandRun.of("report", "s.recscope", "--out", "report.png", "--scale", 5)
                        .code());
        CommandRun missing = CommandRun.of("report", folder.resolve("none.recscope"), "--out", "report.png");
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("none.recscope does not exist"), missing.err());
    }

    private static int brightness(BufferedImage image) {
        int rgb = image.getRGB(2, 2);
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
    }

    @Test
    void aStudyAndATableInEachOthersPlaceAreNamed(@TempDir Path folder) throws IOException {
        Path study = Files.writeString(folder.resolve("s.recscope"), "{\n}\n");
        CommandRun table = CommandRun.of("inspect", study);
        assertEquals(1, table.code());
        assertTrue(table.err().contains("s.recscope is a saved study, not a table"), table.err());
        Path log = Files.writeString(folder.resolve("log.csv"), "user_id,x\n1,2\n");
        CommandRun read = CommandRun.of("evaluate", log);
        assertEquals(1, read.code());
        assertTrue(read.err().contains("log.csv is not a study: it does not begin as JSON"), read.err());
    }
}
