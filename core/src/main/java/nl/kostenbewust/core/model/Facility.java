package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something for the whole neighbourhood that a team can build: a meeting place, volunteers, a working relation.
 *
 * @param id its name in the file
 * @param name what it is called
 * @param about what it is and what it brings
 * @param source where it comes from
 * @param needs what must hold before it can be built; while it does not nobody sees it; only policies and facilities may be named
 * @param hours what building it costs the caseworker
 * @param cost money paid at the start, from one of its budgets
 * @param months how long building takes; 0: it stands at once
 * @param lasts how many months it stands; absent: as long as it is kept up
 * @param upkeep what it costs each month, from the budget that paid for it; unpaid it is broken down
 * @param drift what each life domain in play does a month, in every household of the team, while it stands
 * @param loss points of the working time less that are lost to complexity while it stands
 */
public record Facility(
        Ref<Facility> id,
        Text name,
        Text about,
        Source source,
        List<Condition> needs,
        Hours hours,
        Optional<Cost> cost,
        int months,
        Optional<Integer> lasts,
        Optional<Money> upkeep,
        Map<LifeDomain, Step> drift,
        Optional<Integer> loss) {}
