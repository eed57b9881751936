package nl.kostenbewust.core.model;

import java.util.Optional;

/** What brings something hidden to light. */
public sealed interface Disclosure {
    /**
     * A talk at the kitchen table.
     *
     * @param talk the life domain talked about
     * @param with the resident; absent: any
     * @param trust how much trust it takes; absent: none
     */
    record InTalk(LifeDomain talk, Optional<Ref<Resident>> with, Optional<Integer> trust) implements Disclosure {}

    /**
     * An inquiry at an agency.
     *
     * @param inquire the agency
     * @param about what was asked about
     */
    record ByInquiry(Ref<Agency> inquire, Topic about) implements Disclosure {}
}
