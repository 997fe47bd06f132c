package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;

/// The ahead-of-time cache that makes the start quick, trained on a real run of the finished image.
///
/// The cache differs from run to run, so it goes only into the portable archives; the Linux packages make it on the
/// user's
/// machine and stay byte-identical from build to build.
final class StartCache {
    private StartCache() {}

    /// Runs the image's own self-test and keeps what it learned beside the jars.
    ///
    /// @param build where the image is
    static void train(Build build) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        build.launcher(ApplicationImage.TRAINER).toString())
                .redirectErrorStream(true)
                .redirectOutput(build.work().resolve("training.log").toFile())
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("the self-test of the image failed with status " + status + "\n"
                    + Files.readString(build.work().resolve("training.log")));
        }
        if (!Files.exists(build.imageApp().resolve("recscope.aot"))) {
            throw new IOException("the training run left no recscope.aot\n"
                    + Files.readString(build.work().resolve("training.log")));
        }
    }
}
