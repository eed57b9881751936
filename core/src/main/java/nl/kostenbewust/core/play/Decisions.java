package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;

/**
 * What is being decided about a household.
 *
 * @param requests every request that was ever opened
 * @param files the reasons on file for decisions of the team's own
 * @param mandates the mandate given for one decision
 * @param reviews peer reviews
 * @param matters how each matter was last settled
 */
@RecordBuilder
public record Decisions(
        SortedMap<Ref<Request>, RequestState> requests,
        SortedMap<Ref<Decidable>, List<Ref<Argument>>> files,
        SortedMap<Ref<Decidable>, Mandate> mandates,
        SortedMap<Ref<Decidable>, ReviewState> reviews,
        SortedMap<Ref<Matter>, Settlement> matters)
        implements DecisionsBuilder.With {}
