package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How a household stands.
 *
 * @param director the seat of the caseworker who answers for it
 * @param arrived the month in which it came in
 * @param wellbeing levels, trust, ownership, flags
 * @param knowledge what the team knows
 * @param finances debts and running costs
 * @param work plan and interventions
 * @param decisions requests, files, mandates, matters
 * @param calendar events and dilemmas
 */
@RecordBuilder
public record HouseholdState(
        int director,
        int arrived,
        Wellbeing wellbeing,
        Knowledge knowledge,
        Finances finances,
        Work work,
        Decisions decisions,
        Calendar calendar)
        implements HouseholdStateBuilder.With {}
