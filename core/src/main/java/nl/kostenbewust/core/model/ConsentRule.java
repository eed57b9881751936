package nl.kostenbewust.core.model;

/**
 * When a resident lets an agency be asked about them.
 *
 * @param agency the agency
 * @param from the resident who must agree
 * @param trust the trust from which they agree
 * @param yes what they say when they agree
 * @param no what they say when they do not
 */
public record ConsentRule(Ref<Agency> agency, Ref<Resident> from, int trust, Text yes, Text no) {}
