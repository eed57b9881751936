package nl.kostenbewust.scenarios.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kostenbewust.core.codec.LocatedFile;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.scenarios.balance.Lesson;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;

/** What came of opening a case to play it. */
sealed interface Opening {
    /** It can be played: the case, and the lesson of it alone. */
    record Ready(Case story, Lesson lesson) implements Opening {}

    /** It cannot: what to say, and the exit code. */
    record Refused(List<String> why, int exit) implements Opening {}

    /**
     * Opens a case.
     *
     * @param file a case file, or the id of a shipped case
     * @param others further files that it needs
     */
    static Opening of(Path file, List<Path> others) {
        boolean given = Files.exists(file);
        List<SourceFile> files = new ArrayList<>(GivenFiles.read(others));
        if (given) {
            files.add(GivenFiles.read(file));
        }
        Library library = Library.with(files);
        Optional<Case> story = given ? inFile(file, library) : shipped(file, library);
        if (!given && story.isEmpty()) {
            return new Refused(List.of(nowhere(file, library)), AuthorProgram.WRONG_USE);
        }
        List<String> why =
                Report.hindrances(library).stream().map(Report::text).collect(Collectors.toCollection(ArrayList::new));
        if (story.isPresent() && why.isEmpty()) {
            return new Ready(
                    story.get(),
                    policies -> library.lone(story.get().id(), policies).orElseThrow());
        }
        why.add(why.isEmpty() ? file + " is geen casus." : "Zo is dit niet te spelen.");
        return new Refused(List.copyOf(why), AuthorProgram.FOUND);
    }

    private static String nowhere(Path file, Library library) {
        String names = library.cases().keySet().stream().map(id -> id.value()).collect(Collectors.joining(", "));
        return file + " is geen bestand en geen meegeleverde casus. Er is: " + names + ".";
    }

    private static Optional<Case> inFile(Path file, Library library) {
        return library.files().stream()
                .filter(read -> read.name().equals(file.toString()))
                .<Object>map(LocatedFile::value)
                .filter(Case.class::isInstance)
                .map(Case.class::cast)
                .findFirst();
    }

    private static Optional<Case> shipped(Path file, Library library) {
        return library.cases().values().stream()
                .filter(story -> story.id().value().equals(file.toString()))
                .findFirst();
    }
}
