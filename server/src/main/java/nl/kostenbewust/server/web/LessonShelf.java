package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.KeptSession;
import nl.kostenbewust.server.store.Session;

/** Shows what lessons there are and can be, and opens new ones. */
final class LessonShelf {
    private static final long PATIENCE_SECONDS = 60;
    private static final Codec<Wish> WISH = Codec.json(Wish.class, 10_000);
    private static final Codec<Choices> CHOICES = Codec.json(Choices.class, 1 << 20);
    private static final Codec<KeptLessons> KEPT = Codec.json(KeptLessons.class, 4 << 20);
    private static final Codec<Opened> OPENED = Codec.json(Opened.class, 1_000);

    private final Site site;
    private final byte[] choices;

    /**
     * A lesson that somebody wants to open.
     *
     * @param scenario which
     * @param teams how many teams
     * @param seats how many seats each
     * @param policies exactly these are on
     * @param seconds that a month takes at most; 0: as long as it takes
     */
    record Wish(Ref<Programme> scenario, int teams, int seats, List<Ref<Policy>> policies, int seconds) {}

    /** The lesson is there; its code opens it to trainees. */
    record Opened(String code, int teams) {}

    LessonShelf(Site site) {
        this.site = site;
        this.choices = CHOICES.write(Choices.of(site.lessons()));
    }

    void choices(Context ctx) {
        ctx.contentType("application/json").result(choices);
    }

    void list(Context ctx) throws Exception {
        List<KeptSession> kept = site.store().kept().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        List<KeptLessons.Row> rows = kept.stream()
                .map(this::row)
                .sorted(Comparator.comparing(
                                (KeptLessons.Row row) -> row.usedAt().orElse(0L))
                        .reversed())
                .toList();
        ctx.contentType("application/json")
                .result(KEPT.write(new KeptLessons(site.wallClock().getAsLong(), rows)));
    }

    private KeptLessons.Row row(KeptSession kept) {
        Session session = kept.session();
        RoomSettings settings = Rooms.settings(session);
        return new KeptLessons.Row(
                session.start().roomCode(),
                title(session.start().scenario()),
                session.state(),
                site.rooms().find(session.start().roomCode()).isPresent(),
                session.start().scenarioVersion().equals(site.lessons().version()),
                session.start().createdAt(),
                kept.usedAt().isPresent() ? Optional.of(kept.usedAt().getAsLong()) : Optional.empty(),
                settings.teams(),
                settings.seats(),
                kept.bytes(),
                site.purgeDate().apply(kept).map(Object::toString));
    }

    private Text title(String scenario) {
        return site.lessons().programmes().stream()
                .filter(programme -> programme.id().value().equals(scenario))
                .map(Programme::title)
                .findFirst()
                .orElseGet(() -> Text.nl(scenario));
    }

    void open(Context ctx) throws Exception {
        Wish wish = WISH.read(ctx.bodyAsBytes());
        Optional<String> complaint = site.lessons().complaint(wish.policies());
        if (complaint.isPresent()) {
            throw Refused.wrong(Text.nl(complaint.get()));
        }
        Lesson lesson = site.lessons()
                .find(wish.scenario(), wish.policies())
                .orElseThrow(
                        () -> Refused.wrong(
                                Text.of(
                                        "Deze les kan niet met deze keuzes: het scenario mist een potje dat zo'n instelling nodig heeft.",
                                        "This lesson is not possible with these choices: the scenario lacks a budget that one needs.")));
        Room room = site.rooms()
                .create(lesson, settings(wish), site.wallClock().getAsLong(), new SecureRandom().nextLong());
        if (wish.seconds() > 0) {
            room.steer(new Steering.SetTimer(Optional.empty(), wish.seconds()))
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        ctx.contentType("application/json").result(OPENED.write(new Opened(room.code(), wish.teams())));
    }

    private static RoomSettings settings(Wish wish) {
        try {
            return new RoomSettings(wish.teams(), wish.seats(), false);
        } catch (IllegalArgumentException outOfRange) {
            throw Refused.wrong(
                    Text.of("Kies 1 tot 60 teams van 1 tot 6 plekken.", "Choose 1 to 60 teams of 1 to 6 seats."));
        }
    }
}
