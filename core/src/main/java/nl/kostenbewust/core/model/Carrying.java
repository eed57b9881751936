package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What it takes that somebody carries a step of the plan.
 *
 * @param hours what it costs the caseworker
 * @param agrees what must hold before the household agrees to it; empty: it agrees
 * @param counter what the household says instead of agreeing
 */
public record Carrying(Hours hours, List<Condition> agrees, Optional<Text> counter) {}
