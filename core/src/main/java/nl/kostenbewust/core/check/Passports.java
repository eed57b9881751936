package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Case;

/** Every case says of which year its prices are. */
final class Passports implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            if (file.value().euros().isEmpty()) {
                found.accept(file.finding(
                        FindingCode.EUROS_NO_PASSPORT,
                        "id",
                        "Van deze bedragen is niet gezegd uit welk jaar ze zijn",
                        "schrijf euros: {year: …, scope: …}"));
            }
        }
    }
}
