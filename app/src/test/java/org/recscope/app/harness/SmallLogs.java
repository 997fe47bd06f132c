package org.recscope.app.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Logs to look at: an A/B experiment in which the new arm helps those who pay, and a bandit that prefers some
/// articles.
public final class SmallLogs {
    private static final int USERS = 3000;
    private static final int DAYS = 14;
    private static final String[] COUNTRIES = {"DE", "FR", "SE"};
    private static final int DECISIONS = 8000;
    private static final int ACTIONS = 12;

    private SmallLogs() {}

    /// Writes the log of an experiment: a row per user and day of a visit.
    ///
    /// @param folder where
    /// @return the file
    public static Path experiment(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder rows =
                new StringBuilder("user_id,variant,day,clicks,impressions,revenue,clicks_before,plan,country\n");
        for (int user = 0; user < USERS; user++) {
            boolean fresh = random.nextBoolean();
            boolean pays = random.nextInt(3) == 0;
            double taste = 0.06 + 0.06 * random.nextDouble();
            double share = taste * (fresh ? pays ? 1.25 : 1.05 : 1);
            String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
            int before = clicks(random, 60, taste);
            for (int day = 1 + random.nextInt(DAYS); day <= DAYS; day += 1 + random.nextInt(5)) {
                int impressions = 10 + random.nextInt(20);
                int clicks = clicks(random, impressions, share);
                double revenue = pays && random.nextInt(4) == 0 ? 5 + random.nextInt(20) : 0;
                rows.append("%d,%s,%d,%d,%d,%s,%d,%s,%s%n"
                        .formatted(
                                user,
                                fresh ? "new" : "control",
                                day,
                                clicks,
                                impressions,
                                revenue,
                                before,
                                pays ? "paid" : "free",
                                country));
            }
        }
        return Files.writeString(folder.resolve("ab.csv"), rows);
    }

    private static int clicks(SplittableRandom random, int impressions, double share) {
        int clicks = 0;
        for (int i = 0; i < impressions; i++) {
            clicks += random.nextDouble() < share ? 1 : 0;
        }
        return clicks;
    }

    /// Writes the log of a bandit: a row per decision.
    ///
    /// @param folder where
    /// @return the file
    public static Path bandit(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        double all = 0;
        for (int action = 0; action < ACTIONS; action++) {
            all += 1.0 / (1 + action);
        }
        StringBuilder rows = new StringBuilder("user,action,propensity,reward\n");
        for (int row = 0; row < DECISIONS; row++) {
            double drawn = random.nextDouble() * all;
            int action = 0;
            while (action < ACTIONS - 1 && drawn > 1.0 / (1 + action)) {
                drawn -= 1.0 / (1 + action++);
            }
            double liked = 0.05 + 0.01 * (action * 5 % ACTIONS);
            rows.append("u%d,article %d,%s,%d%n"
                    .formatted(
                            random.nextInt(1000),
                            1 + action,
                            1 / all / (1 + action),
                            random.nextDouble() < liked ? 1 : 0));
        }
        return Files.writeString(folder.resolve("bandit.csv"), rows);
    }
}
