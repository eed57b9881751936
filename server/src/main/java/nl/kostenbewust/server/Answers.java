package nl.kostenbewust.server;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Waiting for a store, where there is nothing else to do. */
final class Answers {
    private Answers() {}

    /** The answer; what the store refuses comes out as its own exception. */
    static <T> T of(CompletionStage<T> stage, Duration patience) {
        try {
            return stage.toCompletableFuture()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
