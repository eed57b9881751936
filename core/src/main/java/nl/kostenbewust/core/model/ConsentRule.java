package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * When a resident lets an agency be asked about them.
 *
 * @param agency the agency
 * @param from the resident who must agree
 * @param trust the trust from which they agree
 * @param yes what they say when they agree
 * @param no what they say when they do not
 * @param without the legal ground on which the agency may be told all the same; absent: there is none
 * @param visibleWhen what must hold before a player knows of this agency; empty: from the start
 */
public record ConsentRule(
        Ref<Agency> agency,
        Ref<Resident> from,
        int trust,
        Text yes,
        Text no,
        Optional<LegalGround> without,
        List<Condition> visibleWhen) {}
