package nl.kostenbewust.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;

/** Steers the conversation with the class: help that was given, polls and closing cards. Lives on the room's thread. */
final class ForumSteering {
    private static final Text NOT_ASKED = Text.of("Die vroeg niet om hulp.", "They did not ask for help.");
    private static final Text HELPED = Text.of(
            "De docent heeft je vraag om hulp afgerond. Vraag gerust opnieuw.",
            "The lecturer has settled your call for help. Ask again whenever you like.");

    private static final Text BAD_QUESTION = Text.of(
            "Een vraag heeft 2 tot 5 antwoorden; elk 1 tot 300 letters, cijfers of leestekens.",
            "A question has 2 to 5 answers; each 1 to 300 letters, digits or punctuation marks.");
    private static final Text BAD_THEME = Text.of(
            "Een thema heeft een titel, een vraag en hooguit 10 stellingen.",
            "A theme has a title, a question and 10 statements at most.");
    private static final Text NOT_PUT = Text.of(
            "Nog geen team staat voor dat dilemma. Vraag het pas als het bij een team gesteld is.",
            "No team has met that dilemma yet. Ask it once it was put to a team.");
    private static final Text POLL_STANDS = Text.of(
            "De klas staat al stil bij een vraag. Berg die eerst op.",
            "The class has stopped at a question already. Put that away first.");
    private static final Text NO_POLL = Text.of("Er staat geen vraag.", "No question stands.");

    private final Teams teams;
    private final Arrangement arrangement;
    private final Notebook notebook;
    private final Board board;

    ForumSteering(Teams teams, Arrangement arrangement, Notebook notebook, Board board) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.notebook = notebook;
        this.board = board;
    }

    void take(Helm helm) {
        helm.on(Steering.Helped.class, this::helped)
                .on(Steering.AskClass.class, this::askClass)
                .on(Steering.AskDilemma.class, this::askDilemma)
                .on(Steering.AskTheme.class, this::askTheme)
                .on(Steering.Reveal.class, (reveal, author) -> reveal(author))
                .on(Steering.PutAway.class, (putAway, author) -> putAway(author))
                .on(Steering.AskCards.class, this::askCards);
    }

    private CompletionStage<Ruling> askClass(Steering.AskClass ask, Author author) {
        return ask(new RoomEvent.About.Own(), Questions.own(ask.question(), ask.answers()), BAD_QUESTION, author);
    }

    private CompletionStage<Ruling> askDilemma(Steering.AskDilemma ask, Author author) {
        RoomEvent.About about = new RoomEvent.About.OfHousehold(ask.household(), ask.dilemma());
        Optional<Poll> poll = teams.all().stream()
                .flatMap(team -> Questions.dilemma(team.durable(), ask.household(), ask.dilemma()).stream())
                .findFirst();
        return ask(about, poll, NOT_PUT, author);
    }

    private CompletionStage<Ruling> askTheme(Steering.AskTheme ask, Author author) {
        return ask(new RoomEvent.About.Theme(ask.theme()), Questions.theme(ask), BAD_THEME, author);
    }

    private CompletionStage<Ruling> ask(RoomEvent.About about, Optional<Poll> poll, Text whyNone, Author author) {
        Forum forum = arrangement.newest().forum();
        if (forum.ballot().isPresent()) {
            return Ruling.refused(POLL_STANDS);
        }
        if (poll.isEmpty()) {
            return Ruling.refused(whyNone);
        }
        int number = forum.asked() + 1;
        notebook.write(number, poll.get());
        List<Integer> options = poll.get().questions().stream()
                .map(question -> question.options().size())
                .toList();
        return Ruling.when(arrangement.happen(new RoomEvent.Asked(number, about, options), author));
    }

    private CompletionStage<Ruling> reveal(Author author) {
        Optional<Ballot> ballot = arrangement.newest().forum().ballot();
        if (ballot.isEmpty() || ballot.get().revealed()) {
            return Ruling.refused(ballot.isEmpty() ? NO_POLL : Sayings.IS_SO);
        }
        return Ruling.when(
                arrangement.happen(new RoomEvent.Revealed(ballot.get().number()), author));
    }

    private CompletionStage<Ruling> putAway(Author author) {
        return arrangement
                .newest()
                .forum()
                .ballot()
                .map(ballot -> Ruling.when(arrangement
                        .happen(new RoomEvent.PutAway(ballot.number()), author)
                        .thenApply(kept -> {
                            // Bots go on too.
                            board.changed();
                            return kept;
                        })))
                .orElseGet(() -> Ruling.refused(NO_POLL));
    }

    private CompletionStage<Ruling> askCards(Steering.AskCards ask, Author author) {
        return arrangement.newest().forum().cards()
                ? Ruling.refused(Sayings.IS_SO)
                : Ruling.when(arrangement.happen(new RoomEvent.CardsAsked(), author));
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
