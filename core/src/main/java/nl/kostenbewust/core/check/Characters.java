package nl.kostenbewust.core.check;

import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kostenbewust.core.text.Alphabet;

/** Texts hold only characters that every screen can draw. */
final class Characters implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<?> file : content.files()) {
            for (Part<String> part : file.parts(String.class)) {
                OptionalInt forbidden = Alphabet.firstForbidden(part.value());
                if (forbidden.isPresent()) {
                    found.accept(file.finding(
                            FindingCode.TEXT_CHARACTER,
                            part.path(),
                            message(forbidden.getAsInt()),
                            "gebruik een ander teken"));
                }
            }
        }
    }

    private static String message(int character) {
        if (character == '\n') {
            return "Deze tekst staat op meer dan één regel";
        }
        String number = "U+%04X".formatted(character);
        String shown = Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_SYMBOL
                ? " ‘" + Character.toString(character) + "’"
                : "";
        return "Het teken " + number + shown + " kan niet op het scherm";
    }
}
