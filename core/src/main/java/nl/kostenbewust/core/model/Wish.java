package nl.kostenbewust.core.model;

import java.util.List;

/**
 * What a resident wants.
 *
 * @param id its name in the file
 * @param text the wish in the resident's words
 * @param resident whose wish it is
 * @param heardIn what makes it heard; any one is enough
 * @param source where it comes from
 */
public record Wish(Ref<Wish> id, Text text, Ref<Resident> resident, List<Disclosure> heardIn, Source source) {}
