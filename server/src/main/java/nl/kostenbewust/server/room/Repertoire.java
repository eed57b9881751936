package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.server.store.Session;

/** The content of kept lessons, each made once; lessons with the same scenario and policies share it. */
public final class Repertoire implements Function<Session, Optional<Lesson>> {
    private record Key(String scenario, List<Ref<Policy>> policies) {}

    private final Lessons lessons;
    private final Map<Key, Optional<Lesson>> made = new HashMap<>();

    /** Makes lessons of these. */
    public Repertoire(Lessons lessons) {
        this.lessons = lessons;
    }

    /** The content that this session began with; empty when there is none, or only another version of it. */
    @Override
    public synchronized Optional<Lesson> apply(Session session) {
        Key key = new Key(session.start().scenario(), Rooms.policies(session));
        return made.computeIfAbsent(key, k -> lessons.find(Ref.to(k.scenario()), k.policies()))
                .filter(lesson -> lesson.version().equals(session.start().scenarioVersion()));
    }
}
