package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Anything a team can start: a service, a payment, an arrangement, a call to a relative.
 *
 * @param id its name in the file
 * @param title what it is called
 * @param about what it is, in one or two sentences
 * @param visibleWhen what must hold before a player sees it; empty: from the start
 * @param needs what must hold before it can start
 * @param hint what would be needed, said when it cannot start
 * @param consent the agency that must be allowed to hear about the resident; without consent it counts as done behind their back
 * @param carriers who may carry it as a step of the plan, and what that takes; empty: it is not a step of the plan
 * @param hours what it costs the caseworker when a professional carries it
 * @param cost money paid at the start
 * @param months how long it takes before it works
 * @param service what keeps running after it works
 * @param chance how likely it works; absent: certain
 * @param atStart what follows at once
 * @param then what follows when it works
 * @param otherwise what follows when it fails
 * @param repeatable whether it can be started again after it worked
 * @param decides the matter that it settles when it works
 * @param spoken what the resident says about it beforehand
 */
public record Intervention(
        Ref<Intervention> id,
        Text title,
        Text about,
        List<Condition> visibleWhen,
        List<Condition> needs,
        Optional<Text> hint,
        Optional<Ref<Agency>> consent,
        Map<Carrier, Carrying> carriers,
        Hours hours,
        Optional<Cost> cost,
        int months,
        Optional<Service> service,
        Optional<Share> chance,
        List<Effect> atStart,
        List<Effect> then,
        List<Effect> otherwise,
        boolean repeatable,
        Optional<Decision> decides,
        Optional<Text> spoken)
        implements Decidable {
    /** Whether it works on that life domain: something that it sets going may raise it. */
    public boolean lifts(LifeDomain domain) {
        boolean byService = service.map(running -> running.drift().get(domain))
                .filter(step -> step.tenths() > 0)
                .isPresent();
        return byService || lifts(atStart, domain) || lifts(then, domain);
    }

    private static boolean lifts(List<Effect> effects, LifeDomain domain) {
        return effects.stream().anyMatch(effect -> lifts(effect, domain));
    }

    private static boolean lifts(Effect effect, LifeDomain domain) {
        if (effect instanceof Effect.LevelChange change) {
            return change.domain() == domain && change.by().tenths() > 0;
        }
        if (effect instanceof Effect.Drift drift) {
            return drift.drift() == domain && drift.perMonth().tenths() > 0;
        }
        if (effect instanceof Effect.ByChance chance) {
            return lifts(chance.then(), domain) || lifts(chance.otherwise(), domain);
        }
        return effect instanceof Effect.Where where
                && (lifts(where.then(), domain) || lifts(where.otherwise(), domain));
    }
}
