package nl.kostenbewust.core.view;

import static nl.kostenbewust.core.fixture.Fixture.aFacility;
import static nl.kostenbewust.core.fixture.Fixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import org.junit.jupiter.api.Test;

/** What a player is told of policies and facilities. */
class NeighbourhoodViewTest {
    private static final Command BUILD = new Command.Build(Ref.to("buurtkamer"), Optional.empty());

    private static Table table(boolean policyOn) {
        SortedMap<Ref<Facility>, Facility> facilities = new TreeMap<>();
        facilities.put(Ref.to("buurtkamer"), aFacility("buurtkamer").months(2).build());
        facilities.put(
                Ref.to("kanarie"),
                aFacility("kanarie")
                        .needs(List.of(new Condition.PolicyOn(Ref.to("beleid"))))
                        .build());
        return Table.begin(
                Secretive.scenario()
                        .withFacilities(facilities)
                        .under(policyOn ? List.of(aPolicy("beleid")) : List.of()),
                1);
    }

    private static List<String> how(Table table) {
        return table.view(1).neighbourhood().facilities().stream()
                .map(facility -> facility.id() + " " + facility.how().nl())
                .toList();
    }

    @Test
    void aPlayerReadsWhichPoliciesAreOn() {
        assertThat(table(false).view(1).neighbourhood().policies()).isEmpty();
        assertThat(table(true).view(1).neighbourhood().policies())
                .containsExactly(new NeighbourhoodView.PolicyView(Text.nl("beleid"), Text.nl("Het gaat anders.")));
    }

    @Test
    void whatCannotBeBuiltIsNotTold() {
        Table table = table(false);

        assertThat(how(table)).containsExactly("buurtkamer op te zetten");
        assertThat(table.view(1).toString()).doesNotContain("kanarie ");
        assertThat(table.act(1, new Command.Build(Ref.to("kanarie"), Optional.empty())))
                .isFalse();
        assertThat(how(table(true))).contains("kanarie op te zetten");
    }

    @Test
    void aPlayerFollowsWhatIsBeingBuilt() {
        Table table = table(false).does(BUILD);
        assertThat(how(table)).containsExactly("buurtkamer in opbouw, klaar in maand 2");
        assertThat(table.view(2).news())
                .extracting(news -> news.text().nl())
                .contains("Anna is begonnen met: buurtkamer.");

        table.closes(2);

        assertThat(how(table)).containsExactly("buurtkamer is er");
        assertThat(table.view(2).news())
                .extracting(news -> news.text().nl())
                .contains("In de buurt is er nu: buurtkamer.");
    }

    @Test
    void buildingIsOfferedOnceWithWhatItTakes() {
        Table table = table(false);
        List<ActionView> offered = builds(table);

        assertThat(offered).extracting(action -> action.title().nl()).containsExactly("Opzetten: buurtkamer");
        assertThat(offered.get(0).possible()).isTrue();
        PreviewView preview = Previews.of(table.source(), 1, Table.HOME, BUILD);
        assertThat(preview.hours()).isEqualTo(Hours.of(2));
        assertThat(preview.months()).contains(2);
        assertThat(builds(table.does(BUILD))).isEmpty();
    }

    private static List<ActionView> builds(Table table) {
        return table.home().actions().stream()
                .filter(action -> action.kind() == ActionView.Kind.BUILD)
                .toList();
    }
}
