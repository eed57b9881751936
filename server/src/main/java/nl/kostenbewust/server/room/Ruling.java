package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;

/**
 * What came of something that was asked by whoever leads the lesson.
 *
 * @param done whether it was done
 * @param text why not; or what there is to say about it
 */
public record Ruling(boolean done, Optional<Text> text) {
    /** It was done. */
    static final Ruling DONE = new Ruling(true, Optional.empty());

    /** It was not done. */
    static CompletionStage<Ruling> refused(Text why) {
        return CompletableFuture.completedFuture(new Ruling(false, Optional.of(why)));
    }

    /** It was done when it was kept. */
    static CompletionStage<Ruling> when(CompletionStage<Boolean> kept) {
        return kept.thenApply(well -> well ? DONE : new Ruling(false, Optional.of(Sayings.NOT_KEPT)));
    }
}
