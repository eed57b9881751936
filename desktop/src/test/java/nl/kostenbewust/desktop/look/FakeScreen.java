package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3NativesLoader;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A stage without a window: it counts the frames that were asked for and knows which keys are down. */
@SuppressWarnings(
        "StaticAssignmentInConstructor") // libGDX keeps its application in static fields; close puts them back
final class FakeScreen implements AutoCloseable {
    private final Application appBefore = Gdx.app;
    private final Graphics graphicsBefore = Gdx.graphics;
    private final Input inputBefore = Gdx.input;
    private final GL20 glBefore = Gdx.gl;
    private final AtomicInteger frames = new AtomicInteger();
    private final Set<Integer> down = new HashSet<>();
    private final Stage stage;

    FakeScreen(Motion motion) {
        Lwjgl3NativesLoader.load();
        Gdx.graphics = fake(Graphics.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getWidth", "getBackBufferWidth" -> 1280;
            case "getHeight", "getBackBufferHeight" -> 800;
            case "requestRendering" -> {
                frames.incrementAndGet();
                yield null;
            }
            default -> none(method.getReturnType());
        });
        Gdx.input = fake(
                Input.class,
                (proxy, method, arguments) -> method.getName().equals("isKeyPressed")
                        ? down.contains((Integer) arguments[0])
                        : none(method.getReturnType()));
        Gdx.app = fake(Application.class, (proxy, method, arguments) -> none(method.getReturnType()));
        Gdx.gl = fake(GL20.class, (proxy, method, arguments) -> none(method.getReturnType()));
        Batch batch = fake(Batch.class, (proxy, method, arguments) -> none(method.getReturnType()));
        stage = new Stage(new ScreenViewport(), batch);
        Focus.on(stage, motion);
    }

    Stage stage() {
        return stage;
    }

    /** How many frames were asked for since the last time. */
    int frames() {
        return frames.getAndSet(0);
    }

    void hold(int keycode) {
        down.add(keycode);
    }

    void release(int keycode) {
        down.remove(keycode);
    }

    @Override
    public void close() {
        Gdx.app = appBefore;
        Gdx.graphics = graphicsBefore;
        Gdx.input = inputBefore;
        Gdx.gl = glBefore;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object none(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == float.class) {
            return 0f;
        }
        return type == int.class ? 0 : type == long.class ? (Object) 0L : null;
    }
}
