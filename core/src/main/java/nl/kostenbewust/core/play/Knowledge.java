package nl.kostenbewust.core.play;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.model.Wish;

/**
 * What the team knows of a household.
 *
 * @param facts known facts, by month in which they became known
 * @param wishes heard
 * @param wishesMet came true
 * @param talks held
 * @param lastContact the last month with a talk or sign of life
 * @param inquiries made at agencies
 * @param consents given (true) or refused (false)
 * @param receipt lines of the receipt that were shown
 * @param involved contacts that were asked
 * @param lookedUp likenesses found in the vraagbaak
 */
@RecordBuilder
public record Knowledge(
        SortedMap<Ref<Fact>, Integer> facts,
        List<Ref<Wish>> wishes,
        List<Ref<Wish>> wishesMet,
        List<TalkHeld> talks,
        int lastContact,
        List<Inquiry> inquiries,
        SortedMap<Ref<Agency>, Boolean> consents,
        List<Ref<CostLine>> receipt,
        List<Ref<Contact>> involved,
        List<Ref<Likeness>> lookedUp)
        implements KnowledgeBuilder.With {
    /**
     * A talk that was held.
     *
     * @param month when
     * @param with whom
     * @param about which life domain
     */
    public record TalkHeld(int month, Ref<Resident> with, LifeDomain about) {}

    /**
     * An inquiry that was made.
     *
     * @param agency where
     * @param about what
     */
    public record Inquiry(Ref<Agency> agency, Topic about) {}
}
