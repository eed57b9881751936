package nl.kostenbewust.core.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;

/** Finds what would raise the weakest corner. */
final class Advisor {
    /** From here on a corner needs no advice. */
    private static final int GOOD_ENOUGH = 90;

    private final Course course;
    private final Reference reference;
    private final Triangle triangle;
    private final List<Reason> reasons;

    Advisor(Course course, Reference reference, Triangle triangle, List<Reason> reasons) {
        this.course = course;
        this.reference = reference;
        this.triangle = triangle;
        this.reasons = reasons;
    }

    Optional<Advice> advice() {
        Corner weakest = triangle.weakest();
        if (triangle.at(weakest) >= GOOD_ENOUGH) {
            return Optional.empty();
        }
        Optional<Advice.Next> next = switch (weakest) {
            case LEGITIMACY -> legitimacy();
            case RETURN -> financialReturn();
            case INVOLVEMENT -> Optional.of(involvement());
        };
        return next.map(step -> new Advice(weakest, step));
    }

    private Optional<Advice.Next> legitimacy() {
        Optional<Matter> open = heaviestUndecided();
        if (open.isPresent()) {
            return Optional.of(new Advice.Next.Settle(open.get().id()));
        }
        return reasons.stream()
                .filter(reason -> reason.corner() == Corner.LEGITIMACY)
                .sorted(Comparator.comparingInt(Reason::points))
                .map(reason -> mend(reason.because()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The most costly flaw comes first, for flaws have negative points; a weak ground comes after them. */
    private static Optional<Advice.Next> mend(Because because) {
        if (because instanceof Because.WithoutConsent flaw) {
            return Optional.of(new Advice.Next.AskConsent(flaw.matter()));
        }
        if (because instanceof Because.OneSided flaw) {
            return Optional.of(new Advice.Next.ArgueFromMoreSides(flaw.matter()));
        }
        if (because instanceof Because.Penalised) {
            return Optional.of(new Advice.Next.AvoidPenalties());
        }
        if (because instanceof Because.Settled settled && settled.worth().points() < Worth.BEYOND_RULES.points()) {
            return Optional.of(new Advice.Next.FindBetterGround(settled.matter()));
        }
        return Optional.empty();
    }

    private Optional<Advice.Next> financialReturn() {
        Reference.Outcome outcome = course.outcome();
        boolean costs = !reference.hasSocialHalf()
                || ReturnCorner.financial(outcome, reference) <= ReturnCorner.social(outcome, reference);
        return costs
                ? Optional.of(new Advice.Next.WatchTheCosts())
                : lowestShown().map(Advice.Next.RaiseLevel::new);
    }

    private Advice.Next involvement() {
        Optional<Matter> open = heaviestUndecided();
        if (open.isPresent()) {
            return new Advice.Next.SettleTogether(open.get().id());
        }
        int trust = course.now().wellbeing().trust();
        int ownership = course.now().wellbeing().ownership();
        return trust <= ownership ? new Advice.Next.BuildTrust() : new Advice.Next.GiveRoom();
    }

    private Optional<Matter> heaviestUndecided() {
        return course.story().matters().stream()
                .filter(matter -> Matters.settlement(course, matter).isEmpty())
                .reduce((one, other) -> other.weight() > one.weight() ? other : one);
    }

    /** The lowest level that the team can see; a hidden one shows only when it came up in a talk. */
    private Optional<LifeDomain> lowestShown() {
        return course.now().wellbeing().levels().entrySet().stream()
                .filter(entry -> isShown(entry.getKey()))
                .min(Map.Entry.<LifeDomain, Level>comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean isShown(LifeDomain domain) {
        return !course.story().household().hidden().contains(domain)
                || course.now().knowledge().talks().stream().anyMatch(talk -> talk.about() == domain);
    }
}
