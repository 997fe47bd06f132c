package org.recscope.app.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// A study of forty users, small enough to be evaluated in a blink and rich enough for every view: two runs, history,
/// items with categories, users with two attributes.
public final class SmallStudy {
    private static final int USERS = 40;
    private static final int ITEMS = 30;
    private static final int LIST = 10;
    private static final String[] CATEGORIES = {"sport", "politics", "culture", "science"};

    private SmallStudy() {}

    /// Writes the files.
    ///
    /// @param folder where
    /// @return truth, runs, history, items, users
    public static List<Path> write(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        StringBuilder truth = new StringBuilder("user,item,rating\n");
        StringBuilder history = new StringBuilder("user,item\n");
        StringBuilder users = new StringBuilder("user,activity,country\n");
        StringBuilder items = new StringBuilder("item,category\n");
        StringBuilder good = new StringBuilder("user,item,rank\n");
        StringBuilder bad = new StringBuilder("user,item,rank\n");
        for (int item = 0; item < ITEMS; item++) {
            items.append("i%d,%s|%s%n".formatted(item, CATEGORIES[item % 4], CATEGORIES[(item / 4 + 1) % 4]));
        }
        for (int user = 0; user < USERS; user++) {
            users.append("u%d,%s,%s%n".formatted(user, user % 3 == 0 ? "heavy" : "light", user % 2 == 0 ? "DE" : "FR"));
            int first = random.nextInt(ITEMS);
            for (int i = 0; i < 4; i++) {
                truth.append("u%d,i%d,%d%n".formatted(user, (first + i) % ITEMS, 1 + random.nextInt(5)));
                history.append("u%d,i%d%n".formatted(user, (first + 10 + i) % ITEMS));
            }
            int start = first + random.nextInt(4);
            for (int rank = 1; rank <= LIST; rank++) {
                good.append("u%d,i%d,%d%n".formatted(user, (start + rank) % ITEMS, rank));
                bad.append("u%d,i%d,%d%n".formatted(user, (rank * 3 + user % 5) % ITEMS, rank));
            }
        }
        return List.of(
                file(folder, "truth.csv", truth),
                file(folder, "run_good.csv", good),
                file(folder, "run_bad.csv", bad),
                file(folder, "history.csv", history),
                file(folder, "items.csv", items),
                file(folder, "users.csv", users));
    }

    private static Path file(Path folder, String name, CharSequence content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
