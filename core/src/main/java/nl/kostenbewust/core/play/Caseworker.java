package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import nl.kostenbewust.core.model.Hours;

/**
 * A caseworker.
 *
 * @param seat the seat number, from 1
 * @param left hours left this month
 * @param total hours of this month before the loss to complexity
 * @param lost hours lost to complexity
 * @param ready whether they are done for this month
 */
@RecordBuilder
public record Caseworker(int seat, Hours left, Hours total, Hours lost, boolean ready)
        implements CaseworkerBuilder.With {}
