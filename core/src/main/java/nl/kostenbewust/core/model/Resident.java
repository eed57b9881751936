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
 * @param birthday the month, counted from the household's first, in which they turn a year older
 * @param away true for somebody who belongs to the household but does not live there
 */
public record Resident(
        Ref<Resident> id,
        Text name,
        Optional<Integer> age,
        Optional<Integer> birthday,
        Optional<Text> about,
        Optional<Look> look,
        boolean away) {
    /** The age in this month of the household; the birthday counts from its month on. Empty where no age is known. */
    public Optional<Integer> ageIn(int month) {
        return age.map(years -> birthday.filter(turns -> month >= turns).isPresent() ? years + 1 : years);
    }
}
