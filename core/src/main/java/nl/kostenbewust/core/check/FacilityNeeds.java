package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Facility;

/** A facility asks nothing of one household, for it belongs to all. */
final class FacilityNeeds implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Facility> file : content.of(Facility.class)) {
            file.parts(Condition.class).stream()
                    .filter(part -> !isOfTeam(part.value()))
                    .forEach(part -> found.accept(file.finding(
                            FindingCode.FACILITY_NEEDS,
                            part.path(),
                            "Dit hangt van één huishouden af",
                            "vraag alleen naar policy_on of facility")));
        }
    }

    private static boolean isOfTeam(Condition condition) {
        return condition instanceof Condition.PolicyOn
                || condition instanceof Condition.FacilityStands
                || condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.Not;
    }
}
