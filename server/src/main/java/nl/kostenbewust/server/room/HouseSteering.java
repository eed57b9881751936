package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.core.view.Handovers;
import nl.kostenbewust.core.view.PlayerView;

/** Steers who is director of a household: by the hand-over that the game has, given for its director. Lives on the room's thread. */
final class HouseSteering {
    private static final Text NO_SUCH_HOUSEHOLD =
            Text.of("Dat huishouden is er nog niet bij dat team.", "That team does not have that household yet.");

    private final Teams teams;
    private final Play play;
    private final Shows shows;
    private final Bulletin bulletin;

    HouseSteering(Teams teams, Play play, Shows shows, Bulletin bulletin) {
        this.teams = teams;
        this.play = play;
        this.shows = shows;
        this.bulletin = bulletin;
    }

    void take(Helm helm) {
        helm.on(Steering.HandHousehold.class, this::hand);
    }

    private CompletionStage<Ruling> hand(Steering.HandHousehold hand, Author author) {
        Optional<TeamGame> team = teams.find(hand.to().team());
        Optional<HouseholdState> household =
                team.map(TeamGame::newest).map(game -> game.state().households().get(hand.household()));
        if (household.isEmpty()) {
            return Ruling.refused(team.isEmpty() ? Sayings.NO_SUCH_TEAM : NO_SUCH_HOUSEHOLD);
        }
        int director = household.get().director();
        Command command = new Command.HandOver(hand.to().seat());
        return play.steer(team.get(), new Order(director, Optional.of(hand.household()), command), author)
                .thenApply(ruling -> {
                    if (ruling.done()) {
                        note(
                                team.get(),
                                hand,
                                bulletin.nameOf(new Chair(hand.to().team(), director)));
                    }
                    return ruling;
                });
    }

    /** The new director, if somebody sits there, reads where the household stands. */
    private void note(TeamGame team, Steering.HandHousehold hand, String from) {
        teams.ownerOf(hand.to()).filter(Seating::isPresent).ifPresent(seat -> {
            PlayerView view = shows.look(team).get(seat.place());
            view.households().stream()
                    .filter(household -> household.id().equals(hand.household()))
                    .findFirst()
                    .ifPresent(household -> {
                        HandoverView all = Handovers.of(view, from);
                        seat.send(new ServerMessage.Notice(Sayings.youDirect(household.name())));
                        seat.send(new ServerMessage.Handover(new HandoverView(
                                all.seat(),
                                from,
                                all.month(),
                                all.left(),
                                all.households().stream()
                                        .filter(one -> one.name().equals(household.name()))
                                        .toList())));
                    });
        });
    }
}
