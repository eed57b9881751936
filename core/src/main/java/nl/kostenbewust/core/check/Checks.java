package nl.kostenbewust.core.check;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.scenario.Case;

/** All checks. */
public final class Checks {
    private static final List<Check> STILL = List.of(
            new UnknownRefs(),
            new Belonging(),
            new DoubleIds(),
            new Flags(),
            new Precedents(),
            new Weights(),
            new Sources(),
            new DomainsInPlay(),
            new DilemmaAnswers(),
            new Matters(),
            new Wishes(),
            new Requests(),
            new Habits(),
            new Passports(),
            new BareRefusals(),
            new Jumps(),
            new Horizons(),
            new Policies(),
            new FacilityNeeds(),
            new RouteShapes(),
            new Unreachable(),
            new Characters(),
            new PersonalData(),
            new MissingEnglish());

    private Checks() {}

    /** Everything that any check finds and no author accepted, by check. The routes of a case are played once nothing stands in the way. */
    public static List<Finding> all(Content content) {
        List<Finding> found = new ArrayList<>(still(content));
        List<String> hindered = found.stream()
                .filter(finding -> finding.code().hindersPlay())
                .map(Finding::file)
                .toList();
        boolean sound = content.isWhole()
                && content.files().stream()
                        .noneMatch(file -> !(file.value() instanceof Case) && hindered.contains(file.name()));
        if (sound) {
            content.of(Case.class).stream()
                    .filter(file -> !hindered.contains(file.name()))
                    .forEach(file -> RoutePlay.look(file, content, found::add));
        }
        found.removeIf(finding -> isAccepted(finding, content));
        return List.copyOf(found);
    }

    private static boolean isAccepted(Finding finding, Content content) {
        return finding.severity() == Severity.WARNING
                && content.of(Case.class).stream()
                        .filter(file -> file.name().equals(finding.file()))
                        .flatMap(file -> file.value().accepted().stream())
                        .anyMatch(accepted ->
                                accepted.code().equals(finding.code().name()));
    }

    /** What is found without playing. */
    public static List<Finding> still(Content content) {
        List<Finding> found = new ArrayList<>();
        STILL.forEach(check -> check.look(content, found::add));
        return List.copyOf(found);
    }
}
