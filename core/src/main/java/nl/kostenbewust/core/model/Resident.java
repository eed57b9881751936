package nl.kostenbewust.core.model;

import java.util.Optional;

/**
 * Somebody who lives in the household, or whom it is about.
 *
 * @param id its name in the file
 * @param name first name or what people call them
 * @param age in years, where it is known
 * @param about who this is, in one sentence
 * @param look how to draw the face
 * @param away true for somebody who belongs to the household but does not live there
 */
public record Resident(
        Ref<Resident> id, Text name, Optional<Integer> age, Optional<Text> about, Optional<Look> look, boolean away) {}
