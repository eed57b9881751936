package nl.kostenbewust.server.net;

import java.util.concurrent.Executor;

/**
 * Whom the pipe works for.
 *
 * @param listener hears what clients do
 * @param executor runs the listener; it must have threads of its own and never block or run tasks in the calling thread
 * @param onDeath runs once when the selector thread has died or hangs; the process had better end
 */
public record Owner(ClientListener listener, Executor executor, Runnable onDeath) {}
