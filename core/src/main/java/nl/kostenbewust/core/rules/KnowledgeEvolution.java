package nl.kostenbewust.core.rules;

import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Knowledge;

/** What the team comes to know. */
final class KnowledgeEvolution {
    private KnowledgeEvolution() {}

    static void fill(Dispatch.Builder<HouseholdEvolution.At, HouseholdEvent> table) {
        table.on(
                        HouseholdEvent.Talked.class,
                        (at, e) -> at.knowledge(k -> k.withTalks(Frozen.add(
                                        k.talks(), new Knowledge.TalkHeld(at.month(), e.resident(), e.about())))
                                .withLastContact(at.month())))
                .on(HouseholdEvent.MessageSent.class, (at, e) -> at.knowledge(k -> k.withLastContact(at.month())))
                .on(
                        HouseholdEvent.ContactInvolved.class,
                        (at, e) -> at.knowledge(k -> k.withInvolved(Frozen.addOnce(k.involved(), e.contact()))))
                .on(
                        HouseholdEvent.FactRevealed.class,
                        (at, e) -> at.knowledge(k -> k.withFacts(Frozen.put(k.facts(), e.fact(), at.month()))))
                .on(
                        HouseholdEvent.WishHeard.class,
                        (at, e) -> at.knowledge(k -> k.withWishes(Frozen.addOnce(k.wishes(), e.wish()))))
                .on(
                        HouseholdEvent.WishMet.class,
                        (at, e) -> at.knowledge(k -> k.withWishesMet(Frozen.addOnce(k.wishesMet(), e.wish()))))
                .on(
                        HouseholdEvent.ConsentAnswered.class,
                        (at, e) -> at.knowledge(k -> k.withConsents(Frozen.put(k.consents(), e.agency(), e.given()))))
                .on(
                        HouseholdEvent.Inquired.class,
                        (at, e) -> at.knowledge(k -> k.withInquiries(
                                Frozen.addOnce(k.inquiries(), new Knowledge.Inquiry(e.agency(), e.about())))))
                .on(
                        HouseholdEvent.ReceiptLineShown.class,
                        (at, e) -> at.knowledge(k -> k.withReceipt(Frozen.addOnce(k.receipt(), e.line()))))
                .on(
                        HouseholdEvent.LookedUp.class,
                        (at, e) -> e.found()
                                ? at.knowledge(k -> k.withLookedUp(Frozen.addOnce(k.lookedUp(), e.likeness())))
                                : at);
    }
}
