package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;

/** Steers the conversation with the class: help that was given. Lives on the room's thread. */
final class ForumSteering {
    private static final Text NOT_ASKED = Text.of("Die vroeg niet om hulp.", "They did not ask for help.");
    private static final Text HELPED = Text.of(
            "De docent heeft je vraag om hulp afgerond. Vraag gerust opnieuw.",
            "The lecturer has settled your call for help. Ask again whenever you like.");

    private final Teams teams;
    private final Arrangement arrangement;

    ForumSteering(Teams teams, Arrangement arrangement) {
        this.teams = teams;
        this.arrangement = arrangement;
    }

    void take(Helm helm) {
        helm.on(Steering.Helped.class, this::helped);
    }

    private CompletionStage<Ruling> helped(Steering.Helped helped, Author author) {
        Optional<Seating> seat = teams.trainee(helped.trainee());
        if (seat.isEmpty()) {
            return Ruling.refused(Sayings.NO_SUCH_TRAINEE);
        }
        if (!arrangement.newest().forum().waiting().contains(helped.trainee())) {
            return Ruling.refused(NOT_ASKED);
        }
        return Ruling.when(arrangement
                .happen(new RoomEvent.HelpOver(helped.trainee()), author)
                .thenApply(kept -> {
                    if (kept) {
                        seat.get().send(new ServerMessage.Notice(HELPED));
                    }
                    return kept;
                }));
    }
}
