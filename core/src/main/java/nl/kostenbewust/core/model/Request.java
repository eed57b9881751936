package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A decision that one or more agencies are asked for. It opens a negotiation.
 *
 * @param id its name in the file
 * @param title what it is called
 * @param asks what exactly is asked
 * @param visibleWhen what must hold before a player sees it; empty: from the start
 * @param needs what must hold before it can be asked
 * @param hint what would be needed, said when it cannot be asked
 * @param hours what opening it costs
 * @param parties who must all agree
 * @param sum how much money it is about; for mandates and ladders
 * @param consent whether the resident's consent for each party is needed
 * @param ladder the ladder of this matter; absent: nobody above the desk
 * @param decides the matter that a yes settles
 * @param granted what follows from a yes
 * @param offer the counter-offer, where there is one
 * @param refused what follows from the first no
 * @param likeness by what likeness a precedent may be cited
 */
public record Request(
        Ref<Request> id,
        Text title,
        Text asks,
        List<Condition> visibleWhen,
        List<Condition> needs,
        Optional<Text> hint,
        Hours hours,
        List<Party> parties,
        Optional<Money> sum,
        boolean consent,
        Optional<Ref<Ladder>> ladder,
        Optional<Decision> decides,
        List<Effect> granted,
        Optional<Offer> offer,
        List<Effect> refused,
        Optional<Ref<Likeness>> likeness)
        implements Decidable {}
