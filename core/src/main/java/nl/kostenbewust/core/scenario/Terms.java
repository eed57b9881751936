package nl.kostenbewust.core.scenario;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Hours;

/**
 * The terms on which a team works, as far as policies may change them. Game design, sections 3, 7 and 9.
 *
 * @param loss per cent of working time that is lost to complexity; documented estimate: a quarter (001:387-392)
 * @param lossPerRecord points that each precedent in the vraagbaak takes off
 * @param lossAtMost points that all precedents together take off at most
 * @param perHousehold hours a month for each household
 * @param credit political credit at the start
 * @param review hours that peer review takes of the asker and of each reviewer; of the neighbouring team: twice
 * @param laddersKnown whether everybody can see who may decide
 * @param teamDecides whether the team's own decisions are covered without peer review
 * @param training hours of everybody's first month that go into training
 * @param poured which budgets have become one
 * @param freeShares what part of a dear household's cost may be spent freely
 */
@RecordBuilder
public record Terms(
        int loss,
        int lossPerRecord,
        int lossAtMost,
        Hours perHousehold,
        int credit,
        Hours review,
        boolean laddersKnown,
        boolean teamDecides,
        Hours training,
        List<Change.Pours> poured,
        List<Change.FreeShare> freeShares)
        implements TermsBuilder.With {
    /** The terms while every policy is off. */
    public static final Terms USUAL =
            new Terms(25, 1, 5, Hours.of(14), 10, Hours.of(2), false, false, Hours.NONE, List.of(), List.of());

    /** Per cent of working time that is lost to complexity when the vraagbaak holds so many precedents. */
    public int lossWith(int records) {
        return Math.max(0, loss - Math.min(lossAtMost, records * lossPerRecord));
    }
}
