package nl.kostenbewust.core.check;

import java.util.Set;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.scenario.Case;

/** A case speaks only of the life domains that its household has. */
final class DomainsInPlay implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            Set<LifeDomain> inPlay = file.value().household().domains().keySet();
            file.parts(LifeDomain.class).stream()
                    .filter(part -> !inPlay.contains(part.value()))
                    .forEach(part -> found.accept(file.finding(
                            FindingCode.DOMAIN_NOT_IN_PLAY,
                            part.path(),
                            "Dit leefgebied speelt niet in dit huishouden",
                            "zet het bij household.domains")));
        }
    }
}
