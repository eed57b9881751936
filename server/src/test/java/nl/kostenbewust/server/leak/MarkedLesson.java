package nl.kostenbewust.server.leak;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aResident;
import static nl.kostenbewust.core.fixture.Fixture.aRoute;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Secretive.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.fixture.ProgrammeBuilder;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.fixture.Secrets;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Conversation;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;

/**
 * The case full of secrets, and a second household that comes in later and is all secret until then. The first case has routes, of which
 * nothing may be seen before the end.
 */
final class MarkedLesson {
    /** An introduction that gives nothing away. */
    static final Text INTRO = Text.nl("Aan de slag.");

    /** What the content is called; no player has any use for it. */
    static final String VERSION = "kanarie-versie";

    private static final Ref<Household> SECOND = Ref.to("tweede-thuis");
    private static final Ref<Resident> PIET = Ref.to("tweede-piet");
    private static final int COMES_IN = 4;
    private static final Secrets FIRST = new Secrets();

    /** All words of the content that are hidden at the start. */
    static final List<String> EVERYTHING = hidden(Game.of(scenario(1, INTRO), Chance.of(0)));

    private MarkedLesson() {}

    /** A lesson of so many months with this introduction, which everybody sees from the start. */
    static Lesson lesson(int months, Text intro) {
        return Lessons.of(scenario(months, intro), VERSION);
    }

    private static Scenario scenario(int months, Text intro) {
        Scenario plain = Secretive.scenario();
        Case first = CaseBuilder.builder(Secretive.story()).routes(routes()).build();
        Case second = second();
        Programme programme = ProgrammeBuilder.builder(plain.programme())
                .rounds(months)
                .intro(intro)
                .arrivals(List.of(new Programme.Arrival(first.id(), 1), new Programme.Arrival(SECOND, COMES_IN)))
                .build();
        SortedMap<Ref<Household>, Case> cases = new TreeMap<>(Map.of(first.id(), first, SECOND, second));
        return new Scenario(programme, cases, plain.agencies(), plain.budgets());
    }

    private static Map<String, Route> routes() {
        Command talk = new Command.Talk(Ref.to("bart"), LifeDomain.WORK);
        Route good = aRoute().about(Optional.of(canary("route-goed")))
                .months(List.of(new Route.RouteMonth(1, List.of(talk))))
                .build();
        return new TreeMap<>(Map.of("good", good, "nothing", aRoute().build()));
    }

    private static Case second() {
        return aCase().id(SECOND)
                .title(canary("tweede-titel"))
                .intro(canary("tweede-intro"))
                .household(aHousehold()
                        .name(canary("tweede-bord"))
                        .address(canary("tweede-adres"))
                        .residents(List.of(aResident(PIET.value())))
                        .build())
                .conversations(List.of(
                        new Conversation(PIET, LifeDomain.WORK, canary("gesprek-piet"), Optional.empty(), List.of())))
                .matters(List.of(
                        aMatter("tweede-kwestie").concerns(List.of(PIET)).build()))
                .events(List.of(anEvent("gebeurtenis-piet")
                        .when(List.of(new Condition.FromMonth(3)))
                        .news(Optional.of(canary("nieuws-piet")))
                        .build()))
                .build();
    }

    /** The words of the content that a team must not have heard when its game stands like this. */
    static List<String> hidden(Game game) {
        List<String> hidden = new ArrayList<>(FIRST.of(game));
        hidden.add(VERSION);
        hidden.add("gebeurtenis-piet");
        if (!game.state().ended()) {
            hidden.add("kanarie-route-goed");
        }
        if (!game.state().households().containsKey(SECOND)) {
            hidden.add("tweede-");
        }
        if (!happenedToPiet(game, what -> what instanceof HouseholdEvent.Talked)) {
            hidden.add("kanarie-gesprek-piet");
        }
        if (!happenedToPiet(game, what -> what instanceof HouseholdEvent.ScriptedHappened)) {
            hidden.add("kanarie-nieuws-piet");
        }
        return hidden;
    }

    private static boolean happenedToPiet(Game game, Predicate<HouseholdEvent> what) {
        return game.journal().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .anyMatch(event ->
                        event instanceof InHousehold in && in.household().equals(SECOND) && what.test(in.what()));
    }
}
