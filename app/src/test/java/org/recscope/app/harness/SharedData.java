package org.recscope.app.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real data sets that lie beside the project where there are any. A test that needs one skips itself without it.
public final class SharedData {
    private SharedData() {}

    /// A folder of real data.
    ///
    /// @param name `movielens-small`
    /// @return the folder
    public static Path folder(String name) {
        String shared = System.getProperty(
                "recscope.shared",
                Path.of(System.getProperty("recscope.root", "."), "..", "shared")
                        .toString());
        Path folder =
                Path.of(shared).resolve("data").resolve(name).toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no " + folder + ": nothing to test on");
        return folder;
    }

    /// The files of the small MovieLens study: truth, four runs, history, items, users.
    public static List<Path> movieLens() {
        Path folder = folder("movielens-small");
        return Stream.of(
                        "test.csv",
                        "recommendations_itemknn.csv",
                        "recommendations_popularity.csv",
                        "recommendations_puresvd.csv",
                        "recommendations_random.csv",
                        "train.csv",
                        "items.csv",
                        "users.csv")
                .map(folder::resolve)
                .toList();
    }
}
