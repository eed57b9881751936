package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.Verdict;

/** The secrets of {@link Secretive}, and from what moment on each may be seen; written apart from the code that hides them. */
final class Secrets {
    private final List<Secret> secrets = new ArrayList<>();

    private record Secret(String word, Predicate<Game> revealed) {}

    Secrets() {
        never();
        knowledge();
        words();
        agencies();
        events();
    }

    /** The words that must not be seen in this game as it stands. */
    List<String> of(Game game) {
        return secrets.stream()
                .filter(secret -> !secret.revealed().test(game))
                .map(Secret::word)
                .toList();
    }

    private void never() {
        for (String id : List.of(
                "nooit",
                "geheime-oom",
                "lijn-nooit",
                "schuld-nooit",
                "wens-nooit",
                "geheime-weg",
                "argument-nooit",
                "geheim-verzoek",
                "trede-nooit",
                "gebeurtenis-nooit",
                "stille-instantie",
                "angst-fraude",
                "ladder",
                "debrief-echt",
                "debrief-beter",
                "debrief-les")) {
            hide("kanarie-" + id, game -> false);
        }
        for (String id : List.of(
                "geheime-oom",
                "lijn-nooit",
                "geheime-weg",
                "argument-nooit",
                "geheim-verzoek",
                "trede-nooit",
                "gebeurtenis-nooit",
                "gebeurtenis-brief",
                "stille-instantie",
                "vlag-mond",
                "vlag-brief",
                "kans-werk",
                "gelijkenis",
                "schuld-nooit",
                "wens-nooit",
                "Support[",
                "perMille",
                "resistance")) {
            hide(id, game -> false);
        }
    }

    private void knowledge() {
        for (String fact : List.of("feit-tanden", "feit-regel")) {
            hide(fact, game -> knowledge(game).facts().containsKey(Ref.to(fact)));
        }
        hide("kanarie-vraag-regel", game -> knowledge(game).facts().containsKey(Ref.to("feit-tanden")));
        hide("wens-werk", game -> knowledge(game).wishes().contains(Ref.to("wens-werk")));
        hide("gebit", game -> knowledge(game).facts().containsKey(Ref.to("feit-tanden")));
        hide("argument-feit", game -> knowledge(game).facts().containsKey(Ref.to("feit-regel")));
        hide("tenths=37", game -> talked(game, LifeDomain.MENTAL_HEALTH));
        hide("tenths=36", game -> talked(game, LifeDomain.MENTAL_HEALTH));
    }

    private void words() {
        for (LifeDomain domain : List.of(LifeDomain.WORK, LifeDomain.MONEY)) {
            hide("kanarie-gesprek-" + domain, game -> talked(game, domain));
            hide("kanarie-later-" + domain, game -> timesTalked(game, domain) > 1);
        }
        hide("kanarie-consent-ja", game -> knowledge(game).consents().containsValue(true));
        hide("kanarie-consent-nee", game -> knowledge(game).consents().containsKey(Ref.to("gemeente")));
        hide("kanarie-buurvrouw-zegt", game -> knowledge(game).involved().contains(Ref.to("buurvrouw")));
        hide("kanarie-tegenwerping", game -> happened(game, what -> what instanceof HouseholdEvent.PlanCountered));
        hide("kanarie-geheime-oom-zegt", game -> false);
        hide("dilemma-baan", game -> happened(game, what -> what instanceof HouseholdEvent.DilemmaPut));
        hide("antwoord-doen", game -> happened(game, what -> what instanceof HouseholdEvent.DilemmaPut));
    }

    private void agencies() {
        hide("kanarie-reden", game -> asked(game, Topic.REASON));
        hide("kanarie-bevoegdheid", game -> asked(game, Topic.COMPETENCE));
        hide("kanarie-regel-opening", game -> asked(game, Topic.RULE));
        hide(
                "kanarie-regel-tekst",
                game -> asked(game, Topic.RULE)
                        || happened(game, what -> what instanceof HouseholdEvent.RequestOpened));
        hide(
                "trede-leider",
                game -> asked(game, Topic.COMPETENCE)
                        || happened(game, what -> what instanceof HouseholdEvent.RequestRefused));
        hide("kanarie-weigering", game -> happened(game, what -> answered(what, Verdict.REFUSED)));
        hide("kanarie-tegenbod", game -> happened(game, what -> what instanceof HouseholdEvent.OfferMade));
        hide(
                "kanarie-angst-precedent",
                game -> happened(
                        game,
                        what -> what instanceof HouseholdEvent.PartyAnswered answer
                                && answer.missing().equals(new Missing.AnswerToFear(Fear.PRECEDENT))));
    }

    private void events() {
        hide("kanarie-nieuws-brief", Secrets::briefCame);
        hide("kanarie-kosten-brief", Secrets::briefCame);
        hide("lijn-wacht", Secrets::briefCame);
        hide("cents=33300", game -> knowledge(game).receipt().contains(Ref.to("lijn-vraag")));
    }

    private void hide(String word, Predicate<Game> until) {
        secrets.add(new Secret(word, until));
    }

    private static boolean briefCame(Game game) {
        return happened(game, what -> what instanceof HouseholdEvent.ScriptedHappened);
    }

    private static boolean answered(HouseholdEvent what, Verdict verdict) {
        return what instanceof HouseholdEvent.PartyAnswered answer && answer.verdict() == verdict;
    }

    private static boolean talked(Game game, LifeDomain about) {
        return timesTalked(game, about) > 0;
    }

    private static long timesTalked(Game game, LifeDomain about) {
        return knowledge(game).talks().stream()
                .filter(talk -> talk.about() == about)
                .count();
    }

    private static boolean asked(Game game, Topic topic) {
        return knowledge(game).inquiries().contains(new Knowledge.Inquiry(Ref.to("gemeente"), topic));
    }

    private static boolean happened(Game game, Predicate<HouseholdEvent> what) {
        return game.journal().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .anyMatch(event -> event instanceof InHousehold in && what.test(in.what()));
    }

    private static Knowledge knowledge(Game game) {
        HouseholdState state =
                game.state().households().get(Ref.<nl.kostenbewust.core.model.Household>to("huishouden"));
        return state.knowledge();
    }
}
