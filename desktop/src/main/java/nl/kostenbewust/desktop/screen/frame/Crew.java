package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.Gdx;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does slow work, one thing after the other, on a thread beside the window, so that the window never waits. */
final class Crew {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(body -> {
        Thread made = new Thread(body, "window-work");
        made.setDaemon(true);
        return made;
    });

    /** Works, and hands over the outcome or the failure on the thread of the window. */
    <T> void work(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        thread.execute(() -> {
            try {
                T outcome = work.get();
                Gdx.app.postRunnable(() -> then.accept(outcome));
            } catch (RuntimeException failure) {
                Gdx.app.postRunnable(() -> failed.accept(failure));
            }
        });
    }

    /** Finishes what was begun and takes nothing new. */
    void close() {
        thread.shutdown();
    }
}
