package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.wire.Farewell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what people in the room send: weighs it by the table of rights, and brings it where it belongs. Lives on the room's thread. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Teams teams;
    private final Play play;
    private final Handing handing;
    private final Voices voices;
    private final Bulletin bulletin;
    private final Lectern lectern;
    private final Board board;
    private final Supplier<Rights.State> state;
    private final Rights.Strikes strikes = new Rights.Strikes();

    Desk(
            Teams teams,
            Play play,
            Handing handing,
            Voices voices,
            Bulletin bulletin,
            Lectern lectern,
            Board board,
            Supplier<Rights.State> state) {
        this.teams = teams;
        this.play = play;
        this.handing = handing;
        this.voices = voices;
        this.bulletin = bulletin;
        this.lectern = lectern;
        this.board = board;
        this.state = state;
    }

    /** Somebody who came in sends a message. */
    void received(Client client, ClientMessage message) {
        Optional<Seating> seat = teams.seatOf(client);
        Rights.Role role = lectern.isHeldBy(client)
                ? Rights.Role.LECTURER
                : seat.isPresent() ? Rights.Role.TRAINEE : Rights.Role.STRANGER;
        Rights.Verdict verdict = role == Rights.Role.STRANGER
                ? Rights.Verdict.GARBAGE
                : Rights.of(message.getClass(), role, state.get());
        if (verdict == Rights.Verdict.FINE) {
            seat.ifPresentOrElse(one -> trainee(one, message), () -> lecturer(client, message));
        } else {
            refuse(client, seat, message, verdict);
        }
    }

    private void trainee(Seating seat, ClientMessage message) {
        if (message instanceof ClientMessage.AskPreview ask) {
            play.preview(seat, ask);
        } else if (message instanceof ClientMessage.LookAgain) {
            seat.looksAgain();
            board.changed(seat);
        } else if (message instanceof ClientMessage.Goodbye) {
            seat.client().dismiss(Farewell.LEFT);
        } else {
            does(seat, message, Optional.empty());
        }
    }

    /** What counts, in the order of its numbers; what was handled before is answered whatever the lesson came to since. */
    private boolean does(Seating seat, ClientMessage message, Optional<Text> stopped) {
        if (message instanceof ClientMessage.Act act) {
            play.act(seat, act, stopped.or(() -> bulletin.handedOver(seat)));
        } else if (message instanceof ClientMessage.SitAt sitAt) {
            handing.sitAt(seat, sitAt, stopped);
        } else if (message instanceof ClientMessage.AskHelp ask) {
            voices.askHelp(seat, ask, stopped);
        } else if (message instanceof ClientMessage.AnswerPoll answer) {
            voices.answer(seat, answer, stopped);
        } else if (message instanceof ClientMessage.WriteCard write) {
            voices.writeCard(seat, write, stopped);
        } else {
            return false;
        }
        return true;
    }

    private void lecturer(Client client, ClientMessage message) {
        if (message instanceof ClientMessage.Steer steer) {
            lectern.steer(steer);
        } else if (message instanceof ClientMessage.Goodbye) {
            client.dismiss(Farewell.LEFT);
        }
    }

    private void refuse(Client client, Optional<Seating> seat, ClientMessage message, Rights.Verdict verdict) {
        boolean answered = verdict == Rights.Verdict.GARBAGE
                || seat.filter(one -> does(one, message, Optional.of(verdict.sentence())))
                        .isPresent();
        OptionalInt number = number(message);
        if (!answered && number.isPresent()) {
            ServerMessage refused = new ServerMessage.Refused(number.getAsInt(), verdict.sentence());
            seat.ifPresentOrElse(one -> one.send(refused), () -> lectern.send(refused));
        }
        if (verdict.isStrike()) {
            strike(client);
        }
    }

    private static OptionalInt number(ClientMessage message) {
        if (message instanceof ClientMessage.Act act) {
            return OptionalInt.of(act.number());
        }
        if (message instanceof ClientMessage.AskPreview ask) {
            return OptionalInt.of(ask.number());
        }
        if (message instanceof ClientMessage.SitAt sitAt) {
            return OptionalInt.of(sitAt.number());
        }
        if (message instanceof ClientMessage.AskHelp ask) {
            return OptionalInt.of(ask.number());
        }
        if (message instanceof ClientMessage.AnswerPoll answer) {
            return OptionalInt.of(answer.number());
        }
        if (message instanceof ClientMessage.WriteCard write) {
            return OptionalInt.of(write.number());
        }
        return message instanceof ClientMessage.Steer steer ? OptionalInt.of(steer.number()) : OptionalInt.empty();
    }

    /** Somebody sent what no honest client sends. */
    void strike(Client client) {
        LOG.warn("Verbinding {} stuurde iets dat daar niet mag.", client.id());
        if (strikes.strike(client.id())) {
            client.dismiss(Farewell.GARBAGE);
        }
    }

    void gone(Client client) {
        strikes.forget(client.id());
    }
}
