package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Wish;

/**
 * How a matter was settled, with all that the score needs.
 *
 * @param month when
 * @param by the intervention or request; absent: a reasoned no
 * @param offered whether it was only the counter-offer
 * @param ground what it rests on
 * @param kinds the kinds of argument on file
 * @param reviewed whether peer review approved it
 * @param mandated whether whoever decided had the mandate
 * @param consented false when consent was missing
 * @param talked whether it was talked about beforehand with whom it concerns
 * @param contributed whether the household or network does its own part
 * @param meets the wishes that it meets
 */
@RecordBuilder
public record Settlement(
        int month,
        Optional<Ref<Decidable>> by,
        boolean offered,
        Ground ground,
        List<Corner> kinds,
        boolean reviewed,
        boolean mandated,
        boolean consented,
        boolean talked,
        boolean contributed,
        List<Ref<Wish>> meets)
        implements SettlementBuilder.With {}
