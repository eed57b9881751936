package nl.kostenbewust.server.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.PageKey;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.store.Store;

/**
 * The keys to the pages. A secret leaves this class once, for whoever it is made for; what stays, here and in the store, is its hash.
 * A key is kept before it is handed out, so that it opens the same doors after the server has died.
 */
public final class Keyring {
    private final Store store;
    private final LongSupplier wallClock;
    private final Map<Bytes, PageKey> keys = new ConcurrentHashMap<>();

    private Keyring(Store store, LongSupplier wallClock) {
        this.store = store;
        this.wallClock = wallClock;
    }

    /** The keys that the store has, without those that are past; {@code wallClock} is in epoch milliseconds. */
    public static Keyring open(Store store, LongSupplier wallClock) {
        Keyring ring = new Keyring(store, wallClock);
        List<PageKey> kept = join(store.keys());
        kept.forEach(key -> ring.keys.put(key.hash(), key));
        ring.forget(kept.stream().filter(ring::isPast).map(PageKey::hash).toList());
        return ring;
    }

    private boolean isPast(PageKey key) {
        return Pass.of(key)
                .flatMap(Pass::life)
                .filter(life -> key.issuedAt() < wallClock.getAsLong() - life.toMillis())
                .isPresent();
    }

    /** The secret of a new link with which somebody may lead all lessons of this server; earlier ones go on working. */
    public String lecturerLink() {
        return issue(Pass.LECTURER_LINK, "");
    }

    /** As {@link #lecturerLink}, for one browser, once and soon. */
    public String linkForOnce() {
        return issue(Pass.LECTURER_ONCE, "");
    }

    /** From now on no link and no browser is known. */
    public void forgetAll() {
        forget(List.copyOf(keys.keySet()));
    }

    /** A new key, for one session or (empty) all; answers with its secret when it is kept. */
    String issue(Pass pass, String sessionId) {
        SeatToken secret = SeatToken.random();
        PageKey key = new PageKey(secret.hash(), pass.name(), sessionId, wallClock.getAsLong());
        join(store.putKey(key));
        keys.put(key.hash(), key);
        return secret.secret();
    }

    /** The key with this secret. */
    Optional<PageKey> find(String secret) {
        return hash(secret).map(keys::get).filter(key -> !isPast(key));
    }

    /** The key with this secret opens nothing any more. */
    void forget(String secret) {
        hash(secret).ifPresent(hash -> forget(List.of(hash)));
    }

    private void forget(Collection<Bytes> hashes) {
        hashes.forEach(keys::remove);
        if (!hashes.isEmpty()) {
            join(store.forgetKeys(hashes));
        }
    }

    private static Optional<Bytes> hash(String secret) {
        try {
            return Optional.of(SeatToken.of(secret).hash());
        } catch (IllegalArgumentException neverASecret) {
            return Optional.empty();
        }
    }

    private static <T> T join(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
