package nl.kostenbewust.core.model;

import java.util.List;

/**
 * A ground in law on which an agency may hear about a resident who did not consent.
 *
 * @param law the law and what it allows, in one sentence
 * @param when what must hold; empty: always
 */
public record LegalGround(Text law, List<Condition> when) {}
