package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * How the neighbourhood works, and what stands in it.
 *
 * @param policies those that are on; empty: the old system
 * @param facilities those that the team can build, is building or has
 */
public record NeighbourhoodView(List<PolicyView> policies, List<FacilityView> facilities) {
    /** The old system, in which nothing can be built. */
    public static final NeighbourhoodView PLAIN = new NeighbourhoodView(List.of(), List.of());

    /**
     * A policy that is on.
     *
     * @param name what it is called
     * @param about what is different while it is on
     */
    public record PolicyView(Text name, Text about) {}

    /**
     * A facility.
     *
     * @param id its name
     * @param name what it is called
     * @param about what it is and what it brings
     * @param stands whether it is there
     * @param how how far it is, in words
     */
    public record FacilityView(Ref<Facility> id, Text name, Text about, boolean stands, Text how) {}
}
