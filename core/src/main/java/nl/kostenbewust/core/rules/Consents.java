package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.LegalGround;
import nl.kostenbewust.core.model.Ref;

/** Which agencies may hear about the resident. Game design, section 4: with consent, or on a legal ground. */
public final class Consents {
    private Consents() {}

    /** Whether this agency may be told; where the case asks no consent it may. */
    public static boolean allow(Ref<Agency> agency, Situation situation) {
        return situation.story().consent(agency).isEmpty()
                || situation.state().knowledge().consents().getOrDefault(agency, false)
                || ground(agency, situation).isPresent();
    }

    /** The ground in law on which it may be told now without consent; empty: there is none now. */
    public static Optional<LegalGround> ground(Ref<Agency> agency, Situation situation) {
        return situation
                .story()
                .consent(agency)
                .flatMap(ConsentRule::without)
                .filter(ground -> Conditions.hold(ground.when(), situation));
    }
}
