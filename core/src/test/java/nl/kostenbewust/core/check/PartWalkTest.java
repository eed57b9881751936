package nl.kostenbewust.core.check;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import org.junit.jupiter.api.Test;

class PartWalkTest {
    private static final ContentFile<Case> FILE = new ContentFile<>(
            "proef.yaml",
            aCase().household(aHousehold()
                            .costs(List.of(
                                    aCostLine("huur", Payer.RESIDENT, 500).build()))
                            .build())
                    .interventions(List.of(anIntervention("werkplek")
                            .needs(List.of(
                                    new Condition.Not(new Condition.Any(List.of(new Condition.Knows(Ref.to("feit")))))))
                            .build()))
                    .build());

    @Test
    void aPathIsWrittenAsInTheFile() {
        assertThat(FILE.refs())
                .extracting(Part::path)
                .contains("id", "household.costs[0].id", "interventions[0].needs[0].not.any[0].knows");
        assertThat(FILE.parts(LifeDomain.class)).extracting(Part::path).contains("household.domains.money");
        assertThat(FILE.parts(String.class)).extracting(Part::path).contains("title.nl");
    }

    @Test
    void aNameKnowsOfWhatItIsTheName() {
        Part<Ref<?>> knows = FILE.refs().stream()
                .filter(part -> part.component().equals("knows"))
                .findFirst()
                .orElseThrow();

        assertThat(knows.about()).isEqualTo(Fact.class);
        assertThat(knows.owner()).isInstanceOf(Condition.Knows.class);
        assertThat(knows.value()).isEqualTo(Ref.to("feit"));
    }
}
