package nl.kostenbewust.core.check;

import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Text;

/** The title, introduction or name of a file has an English text too. */
final class MissingEnglish implements Check {
    private static final List<String> SHOWN_FIRST = List.of("title", "intro", "name");

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<?> file : content.files()) {
            file.parts(Text.class).stream()
                    .filter(part -> SHOWN_FIRST.contains(part.path()))
                    .filter(part -> part.value().en().isEmpty())
                    .forEach(part -> found.accept(file.finding(
                            FindingCode.TEXT_NO_ENGLISH,
                            part.path(),
                            "Hier staat geen Engels",
                            "schrijf {nl: …, en: …}")));
        }
    }
}
