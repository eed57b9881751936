package nl.kostenbewust.scenarios.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.check.AuthorNames;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.route.Outlook;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.text.HouseholdEventTexts;
import nl.kostenbewust.core.text.Names;
import nl.kostenbewust.core.text.RefusalTexts;
import nl.kostenbewust.core.text.TeamEventTexts;

/** The game of one caseworker with one household, told in Dutch. */
final class Table {
    private static final int SEAT = 1;

    private final Ref<Household> household;
    private final Names names;
    private Game game;

    /** A game that has just begun. */
    Table(Scenario alone, Ref<Household> household, Chance chance) {
        this.household = household;
        this.names = new AuthorNames(alone, household);
        this.game = Game.of(alone, chance);
        tell(Order.ofSession(new Command.Begin(List.of(SEAT))));
    }

    /** Chance as that route fixes it. */
    static Chance luck(Route route) {
        Map<Ref<ChanceSubject>, Boolean> outcomes = new LinkedHashMap<>();
        route.luck().forEach(outcome -> outcomes.put(outcome.of(), outcome.works()));
        return Chance.of(route.seed()).fixed(outcomes);
    }

    /** Does what the caseworker asks, and tells what came of it or why not. */
    List<String> act(Command command) {
        Optional<String> said = command instanceof Command.Talk talk ? said(talk) : Optional.empty();
        int before = game.journal().entries().size();
        List<String> told = new ArrayList<>(tell(new Order(SEAT, Optional.of(household), command)));
        if (game.journal().entries().size() > before) {
            said.ifPresent(words -> told.add(0, words));
        }
        return told;
    }

    /** What the resident says in that conversation, the first time or later. */
    private Optional<String> said(Command.Talk talk) {
        boolean again = situation().state().knowledge().talks().stream()
                .anyMatch(held -> held.with().equals(talk.talk()) && held.about() == talk.about());
        return situation()
                .story()
                .conversation(talk.talk(), talk.about())
                .map(found -> again ? found.later().orElse(found.says()) : found.says())
                .map(words -> "“" + words.nl() + "”");
    }

    /** Closes the month, and tells the news. */
    List<String> closeMonth() {
        return tell(Order.ofSession(new Command.CloseMonth()));
    }

    boolean isOver() {
        return game.state().ended();
    }

    int month() {
        return game.state().month();
    }

    Names names() {
        return names;
    }

    /** The household as it stands. */
    Situation situation() {
        return new Situation(game.scenario(), game.state(), household);
    }

    /** What it scores when nobody does anything more. */
    HouseholdScore score() {
        List<Event> events = new ArrayList<>();
        game.journal().entries().forEach(entry -> events.addAll(entry.events()));
        return HouseholdScore.of(
                Outlook.of(game.scenario(), game.chance(), events, game.state(), household),
                References.of(game.scenario(), household));
    }

    private List<String> tell(Order order) {
        Game.Answer answer = game.apply(order);
        if (answer instanceof Game.Answer.Refused refused) {
            return List.of(
                    "Dat gaat niet. " + RefusalTexts.of(refused.why(), names).nl());
        }
        Game.Answer.Done done = (Game.Answer.Done) answer;
        game = done.game();
        return done.events().stream()
                .flatMap(event -> words(event).stream())
                .map(Text::nl)
                .toList();
    }

    private Optional<Text> words(Event event) {
        if (event instanceof TeamEvent team) {
            return TeamEventTexts.of(team, names);
        }
        HouseholdEvent happened = ((InHousehold) event).what();
        return HouseholdEventTexts.of(happened, names);
    }
}
