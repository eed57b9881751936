package nl.kostenbewust.core.model;

import java.util.List;

/**
 * When a resident lets an agency be asked about them.
 *
 * @param agency the agency
 * @param from the resident who must agree
 * @param trust the trust from which they agree
 * @param yes what they say when they agree
 * @param no what they say when they do not
 * @param visibleWhen what must hold before a player knows of this agency; empty: from the start
 */
public record ConsentRule(
        Ref<Agency> agency, Ref<Resident> from, int trust, Text yes, Text no, List<Condition> visibleWhen) {}
