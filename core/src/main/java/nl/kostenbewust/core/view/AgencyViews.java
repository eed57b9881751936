package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.LegalGround;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rule;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.rules.Consents;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.rules.Visibility;

/** Agencies and what the team read of their rules. */
final class AgencyViews {
    private AgencyViews() {}

    static List<AgencyView> agencies(Sight sight) {
        return Visibility.agencies(sight.situation()).stream()
                .map(agency -> agency(agency, sight.situation()))
                .toList();
    }

    /** The rules of an agency that a request puts on the table. */
    static List<RuleView> rules(Agency agency, List<Ref<Rule>> rules, boolean onTable, Situation situation) {
        return agency.rules().stream()
                .filter(rule -> rules.contains(rule.id()))
                .map(rule -> rule(rule, onTable, Visibility.asked(agency.id(), Topic.RULE, situation)))
                .toList();
    }

    private static AgencyView agency(Agency agency, Situation situation) {
        return new AgencyView(
                agency.id(),
                agency.name(),
                agency.remit(),
                agency.official(),
                agency.look().map(PeopleViews::drawn),
                agency.building(),
                rules(agency, situation),
                asked(agency, Topic.REASON, situation) ? Optional.of(agency.reason()) : Optional.empty(),
                asked(agency, Topic.COMPETENCE, situation) ? Optional.of(agency.competence()) : Optional.empty(),
                Optional.ofNullable(situation.state().knowledge().consents().get(agency.id())),
                Consents.ground(agency.id(), situation).map(LegalGround::law));
    }

    /** All of its rules once it was asked for them; before that those that visible requests run into. */
    private static List<RuleView> rules(Agency agency, Situation situation) {
        boolean asked = asked(agency, Topic.RULE, situation);
        return agency.rules().stream()
                .filter(rule -> asked || isInTheWay(agency, rule, situation, false))
                .map(rule -> rule(rule, isInTheWay(agency, rule, situation, true), asked))
                .toList();
    }

    private static RuleView rule(Rule rule, boolean onTable, boolean asked) {
        return new RuleView(
                rule.law(),
                asked || onTable ? Optional.of(rule.text()) : Optional.empty(),
                asked ? rule.opening() : Optional.empty(),
                !asked);
    }

    private static boolean isInTheWay(Agency agency, Rule rule, Situation situation, boolean opened) {
        return Visibility.requests(situation).stream()
                .filter(request -> !opened || isOpened(request, situation))
                .flatMap(request -> request.parties().stream())
                .filter(party -> party.agency().equals(agency.id()))
                .anyMatch(party -> party.rules().contains(rule.id()));
    }

    private static boolean isOpened(Request request, Situation situation) {
        return situation.state().decisions().requests().containsKey(request.id());
    }

    private static boolean asked(Agency agency, Topic topic, Situation situation) {
        return Visibility.asked(agency.id(), topic, situation);
    }
}
