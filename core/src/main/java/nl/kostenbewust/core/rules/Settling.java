package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.ReviewState;
import nl.kostenbewust.core.play.Settlement;

/** Settles matters, writing down all that the score will ask about. */
final class Settling {
    private Settling() {}

    /** The matter of an intervention or request takes the value of this decision. */
    static void settle(Decidable decidable, Decision decision, boolean offered, Here here) {
        Ref<Decidable> ref = decidable.id().as();
        Settlement settlement = base(decision.matter(), here)
                .withBy(Optional.of(ref))
                .withOffered(offered)
                .withGround(decision.ground())
                .withKinds(Files.kinds(here.situation(), ref))
                .withReviewed(reviewed(ref, here))
                .withMandated(mandated(ref, here))
                .withConsented(consented(decidable, here))
                .withMeets(decision.meets());
        here.happen(new HouseholdEvent.MatterDecided(decision.matter(), settlement));
        decision.meets().forEach(wish -> Disclosures.meet(wish, here));
    }

    /** The matter is settled with a reasoned no, which is its own file. */
    static void settleNo(Matter matter, ReasonedNo no, Here here) {
        Settlement settlement = base(matter.id(), here).withGround(no.ground());
        List<Corner> kinds =
                settlement.talked() ? List.of(Corner.LEGITIMACY, Corner.INVOLVEMENT) : List.of(Corner.LEGITIMACY);
        here.happen(new HouseholdEvent.MatterDecided(matter.id(), settlement.withKinds(kinds)));
    }

    private static Settlement base(Ref<Matter> ref, Here here) {
        Situation situation = here.situation();
        Optional<Matter> matter = situation.story().matter(ref);
        boolean talked = matter.map(m -> talked(m, situation)).orElse(false);
        boolean contributed = matter.map(
                        m -> !m.contribution().isEmpty() && Conditions.hold(m.contribution(), situation))
                .orElse(false);
        return new Settlement(
                situation.game().month(),
                Optional.empty(),
                false,
                Ground.NONE,
                List.of(),
                false,
                true,
                true,
                talked,
                contributed,
                List.of());
    }

    private static boolean talked(Matter matter, Situation situation) {
        return matter.concerns().stream()
                .allMatch(who -> situation.state().knowledge().talks().stream()
                        .anyMatch(talk ->
                                talk.with().equals(who) && matter.topics().contains(talk.about())));
    }

    private static boolean reviewed(Ref<Decidable> ref, Here here) {
        ReviewState review = here.state().decisions().reviews().get(ref);
        return review != null && review.approved().orElse(false);
    }

    /** An agency that grants decides by its own mandate; the team's own decision needs one of peer review or higher. */
    private static boolean mandated(Ref<Decidable> ref, Here here) {
        return here.situation().story().request(ref.as()).isPresent()
                || here.situation().scenario().terms().teamDecides()
                || Mandates.given(here.situation(), ref).compareTo(Mandate.PEER_REVIEW) >= 0;
    }

    private static boolean consented(Decidable decidable, Here here) {
        if (decidable instanceof Intervention intervention) {
            return intervention.consent().map(agency -> consented(agency, here)).orElse(true);
        }
        Request request = (Request) decidable;
        return !request.consent() || request.parties().stream().allMatch(party -> consented(party.agency(), here));
    }

    private static boolean consented(Ref<Agency> agency, Here here) {
        return Consents.allow(agency, here.situation());
    }
}
