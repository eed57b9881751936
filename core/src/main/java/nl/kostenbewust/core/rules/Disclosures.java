package nl.kostenbewust.core.rules;

import java.util.function.Predicate;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.play.HouseholdEvent;

/** Brings facts and wishes to light, each once. */
final class Disclosures {
    private Disclosures() {}

    static void reveal(Ref<Fact> fact, Here here) {
        if (!here.state().knowledge().facts().containsKey(fact)) {
            here.happen(new HouseholdEvent.FactRevealed(fact));
        }
    }

    static void hear(Ref<Wish> wish, Here here) {
        if (!here.state().knowledge().wishes().contains(wish)) {
            here.happen(new HouseholdEvent.WishHeard(wish));
        }
    }

    static void meet(Ref<Wish> wish, Here here) {
        if (!here.state().knowledge().wishesMet().contains(wish)) {
            here.happen(new HouseholdEvent.WishMet(wish));
        }
    }

    static void afterTalk(Ref<Resident> with, LifeDomain about, Here here) {
        Predicate<Disclosure> opens = way -> way instanceof Disclosure.InTalk talk
                && talk.talk() == about
                && talk.with().map(with::equals).orElse(true)
                && here.state().wellbeing().trust() >= talk.trust().orElse(0);
        open(opens, here);
    }

    static void afterInquiry(Ref<Agency> agency, Topic about, Here here) {
        open(way -> way.equals(new Disclosure.ByInquiry(agency, about)), here);
    }

    private static void open(Predicate<Disclosure> opens, Here here) {
        for (Fact fact : here.situation().story().facts()) {
            if (fact.revealedBy().stream().anyMatch(opens)) {
                reveal(fact.id(), here);
            }
        }
        for (Wish wish : here.situation().story().wishes()) {
            if (wish.heardIn().stream().anyMatch(opens)) {
                hear(wish.id(), here);
            }
        }
    }
}
