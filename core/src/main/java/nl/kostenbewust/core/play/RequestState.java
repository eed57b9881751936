package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Rung;

/**
 * How a request stands.
 *
 * @param status how far it is
 * @param laid the arguments on the table, in order
 * @param cited whether a precedent was cited
 * @param due the month of the answer that is awaited; 0: none is
 * @param rung the rung that it was taken to; absent: the desk
 * @param climbed the rungs that were used
 * @param prepared whether the file held what the rung wanted to see when the request was taken there
 * @param refusals how often it was refused
 * @param parties how each party stands
 * @param stale arguments that could be laid when it was closed
 * @param promisedBy the month by whose close a promise must be kept; 0: none stands
 */
@RecordBuilder
public record RequestState(
        RequestStatus status,
        List<Ref<Argument>> laid,
        boolean cited,
        int due,
        Optional<Ref<Rung>> rung,
        List<Ref<Rung>> climbed,
        boolean prepared,
        int refusals,
        SortedMap<Ref<Agency>, PartyState> parties,
        List<Ref<Argument>> stale,
        int promisedBy)
        implements RequestStateBuilder.With {
    /**
     * How a party stands.
     *
     * @param verdict its last answer; absent: none yet
     * @param exchanges how much of its patience is used
     * @param missing the largest thing missing at its last answer
     * @param voiced the fears that it has voiced
     */
    @RecordBuilder
    public record PartyState(Optional<Verdict> verdict, int exchanges, Missing missing, List<Fear> voiced)
            implements RequestStatePartyStateBuilder.With {}
}
