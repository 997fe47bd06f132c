package org.recscope.analytics.experiment.interleaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.experiment.interleaving.Impressions.Vote;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.work.Progress;

class PreferenceTest {
    private static final Impressions.Problems NONE = new Impressions.Problems(0, 0, 0, 0);

    @TempDir
    Path folder;

    private static Preference of(List<Vote> votes) {
        return Preference.of(new Impressions("a", "b", votes, NONE), 0.05);
    }

    private static Vote vote(int first, int second, int user) {
        return new Vote(new Credit(first, second), user, 0);
    }

    @Test
    void winsTiesAndPreferenceAreThoseCountedByHand() {
        Preference its =
                of(List.of(vote(0, 1, 1), vote(0, 2, 2), vote(1, 3, 3), vote(2, 0, 4), vote(1, 1, 5), vote(0, 0, 6)));
        assertEquals(1, its.firstWins());
        assertEquals(3, its.secondWins());
        assertEquals(1, its.ties());
        assertEquals(1, its.unclicked());
        assertEquals(3.5 / 5 - 0.5, its.preference().estimate(), 1e-15);
        assertEquals(5.0 / 8, its.listsP(), 1e-12);
        // Votes of ±½ about 0.2: deviations −0.7, −0.2 and three of 0.3; variance 0.8 / 4, over 5 users.
        assertEquals(Math.sqrt(0.2 / 5), its.preference().error(), 1e-12);
        assertEquals(4, its.preference().degrees());
    }

    @Test
    void oneUserWhoClicksAHundredTimesIsOneUser() {
        List<Vote> alone = new ArrayList<>();
        List<Vote> together = new ArrayList<>();
        for (int list = 0; list < 100; list++) {
            alone.add(vote(list % 4 == 0 ? 1 : 0, list % 4 == 0 ? 0 : 1, list));
            together.add(vote(list % 4 == 0 ? 1 : 0, list % 4 == 0 ? 0 : 1, list % 4));
        }
        assertEquals(
                of(alone).preference().estimate(), of(together).preference().estimate(), 1e-15);
        assertTrue(of(alone).preference().p() < 1e-6);
        assertTrue(of(together).preference().p() > 0.3, "four users know little");
        assertEquals(of(alone).listsP(), of(together).listsP());
        assertEquals(0.625, of(together).usersP(), 1e-12);
    }

    @Test
    void teamsAreReadFromClicksAndFromItemsShown() throws IOException, LoadingException {
        Path clicks = Files.writeString(
                folder.resolve("clicks.csv"), "q,team,u\n1,new,x\n1,new,x\n1,old,x\n2,old,y\n3,new,\n,new,z\n4,,z\n");
        Impressions read =
                InterleavingReader.read(clicks, new InterleavingSpec.Teams("q", "team", null, "u"), Progress.NONE);
        assertEquals(List.of("new", "old"), List.of(read.first(), read.second()));
        assertEquals(List.of(vote(2, 1, 0), vote(0, 1, 1), vote(1, 0, 2)), read.votes());
        assertEquals(new Impressions.Problems(1, 1, 0, 0), read.problems());
        Path shown = Files.writeString(folder.resolve("shown.csv"), "q,team,c\n1,old,0\n1,new,1\n2,new,0\n2,old,0\n");
        Impressions items =
                InterleavingReader.read(shown, new InterleavingSpec.Teams("q", "team", "c", null), Progress.NONE);
        assertEquals(new Vote(new Credit(1, 0), 0, 1), items.votes().get(0));
        assertEquals(new Vote(new Credit(0, 0), 1, -1), items.votes().get(1));
    }

    @Test
    void balancedListsCreditBothRankersDownToTheLowestClick() throws IOException, LoadingException {
        Path lists = Files.writeString(
                folder.resolve("lists.csv"),
                "shown,a,b,clicked\n2|1|3,1|2,2|3,2|3\n2|1|3,1|2,2|3,2|1\n2|1|3,1|2,2|3,9\n,1,2,\n");
        Impressions read = InterleavingReader.read(
                lists, new InterleavingSpec.Lists("shown", "a", "b", "clicked", true, null), Progress.NONE);
        assertEquals(-1, read.votes().get(0).credit().sign(), "as mpkato's program: the second wins");
        assertEquals(0, read.votes().get(1).credit().sign());
        assertEquals(new Impressions.Problems(1, 0, 0, 1), read.problems());
    }

    @Test
    void aThirdRankerIsNamedWithItsRow() throws IOException {
        Path file = Files.writeString(folder.resolve("three.csv"), "q,team\n1,a\n1,b\n2,c\n");
        LoadingException thrown = assertThrows(
                LoadingException.class,
                () -> InterleavingReader.read(
                        file, new InterleavingSpec.Teams("q", "team", null, null), Progress.NONE));
        String message = thrown.problems().getFirst().message();
        assertTrue(message.contains("row 3") && message.contains("third ranker"), message);
    }
}
