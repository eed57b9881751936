package nl.kostenbewust.scenarios.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.scenarios.balance.Lesson;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;

/**
 * What somebody asked to be simulated.
 *
 * @param library the shipped files and the given ones
 * @param cases which cases, in order of id
 */
record Simulated(Library library, Set<Ref<Household>> cases) {
    /** The cases in these files or folders, or of these ids; of none: all that are shipped. */
    static Simulated of(List<Path> named) {
        Library shipped = Library.shipped();
        Set<Ref<Household>> cases = new TreeSet<>();
        List<Path> paths = new ArrayList<>();
        for (Path path : named) {
            shipped.cases().keySet().stream()
                    .filter(id -> !Files.exists(path) && id.value().equals(path.toString()))
                    .findFirst()
                    .ifPresentOrElse(cases::add, () -> paths.add(path));
        }
        List<SourceFile> given = GivenFiles.read(paths);
        Library library = Library.with(given);
        cases.addAll(named.isEmpty() ? library.cases().keySet() : casesIn(library, given));
        return new Simulated(library, cases);
    }

    List<Report> hindrances() {
        return Report.hindrances(library);
    }

    /** The lesson of that case alone. */
    Lesson lone(Ref<Household> household) {
        return policies -> library.lone(household, policies).orElseThrow();
    }

    private static List<Ref<Household>> casesIn(Library library, List<SourceFile> given) {
        return library.files().stream()
                .filter(read -> given.stream().anyMatch(file -> file.name().equals(read.name())))
                .map(read -> (Object) read.value())
                .filter(Case.class::isInstance)
                .map(found -> ((Case) found).id())
                .toList();
    }
}
