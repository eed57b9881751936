package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Words;

/** Residents and how they fare. */
final class PeopleViews {
    private static final int SHUT = 25;
    private static final int OPEN = 50;
    private static final int WIDE_OPEN = 70;
    private static final int STRESS = 20;
    private static final int EASE = 28;
    private static final int RELIEF = 35;

    private PeopleViews() {}

    static List<ResidentView> residents(Sight sight) {
        ResidentView.Mood mood = mood(sight);
        return sight.story().household().residents().stream()
                .filter(resident -> !sight.state().wellbeing().gone().contains(resident.id()))
                .map(resident -> resident(resident, mood, sight))
                .toList();
    }

    static List<DomainView> domains(Sight sight) {
        return sight.state().wellbeing().levels().keySet().stream()
                .map(domain -> domain(domain, sight))
                .toList();
    }

    private static ResidentView resident(Resident resident, ResidentView.Mood mood, Sight sight) {
        return new ResidentView(
                resident.id(),
                resident.name(),
                resident.ageIn(sight.situation().monthsIn()),
                resident.about(),
                resident.look().map(PeopleViews::drawn),
                resident.away(),
                resident.look().map(look -> hidesMouth(look, sight)).orElse(false),
                mood);
    }

    /** The face without the name of the flag that changes it: what a flag is called is nobody's business. */
    static Look drawn(Look look) {
        return new Look(look.skin(), look.hair(), look.colour(), look.hidesMouth(), Optional.empty());
    }

    private static boolean hidesMouth(Look look, Sight sight) {
        boolean shows = look.showsMouthWhen()
                .map(flag -> sight.state().wellbeing().flags().contains(flag))
                .orElse(false);
        return look.hidesMouth() && !shows;
    }

    /** From trust, danger and the levels that the team can see; a hidden level must not show on a face. */
    private static ResidentView.Mood mood(Sight sight) {
        Wellbeing wellbeing = sight.state().wellbeing();
        int level = (int) wellbeing.levels().entrySet().stream()
                .filter(entry -> Visibility.knows(entry.getKey(), sight.situation()))
                .mapToInt(entry -> entry.getValue().tenths())
                .average()
                .orElse(EASE);
        if (wellbeing.trust() < SHUT) {
            return ResidentView.Mood.CLOSED;
        }
        if (wellbeing.danger() || level < STRESS) {
            return ResidentView.Mood.TENSE;
        }
        if (wellbeing.trust() >= WIDE_OPEN && level >= RELIEF) {
            return ResidentView.Mood.RELIEVED;
        }
        return wellbeing.trust() >= OPEN && level >= EASE ? ResidentView.Mood.HOPEFUL : ResidentView.Mood.WAITING;
    }

    private static DomainView domain(LifeDomain domain, Sight sight) {
        if (!Visibility.knows(domain, sight.situation())) {
            return new DomainView(domain, Words.of(domain), Optional.empty(), Optional.empty(), 0);
        }
        Wellbeing now = sight.state().wellbeing();
        Level level = now.levels().get(domain);
        Level before = sight.before().wellbeing().levels().getOrDefault(domain, level);
        return new DomainView(
                domain,
                Words.of(domain),
                Optional.of(level),
                Optional.ofNullable(now.atStart().get(domain)),
                level.tenths() - before.tenths());
    }
}
