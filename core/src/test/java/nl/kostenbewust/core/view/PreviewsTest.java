package nl.kostenbewust.core.view;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import org.junit.jupiter.api.Test;

class PreviewsTest {
    private final Table table = Table.begin(Secretive.scenario(), 1);

    @Test
    void says_hours_money_who_pays_and_who_decides() {
        table.does(new Command.Talk(Ref.to("bart"), LifeDomain.WORK));

        PreviewView preview = preview(new Command.Start(Ref.to("gebit"), Optional.of(Ref.to("potje"))));

        assertThat(preview.hours()).isEqualTo(Hours.of(2));
        assertThat(preview.money()).contains(Money.euros(2_400));
        assertThat(preview.pays().orElseThrow().nl()).isEqualTo("potje, waarin nog € 5.000 zit");
        assertThat(preview.decides().orElseThrow().nl()).isEqualTo("de sociaal werker zelf");
        assertThat(preview.whyNot()).isEmpty();
    }

    @Test
    void says_what_must_hold_and_once_that_something_is_unknown() {
        PreviewView preview = preview(new Command.Start(Ref.to("cursus"), Optional.empty()));

        assertThat(preview.requirements())
                .extracting(basis -> basis.text().nl(), ArgumentView.Basis::holds)
                .containsExactly(
                        tuple("er is nog iets wat je niet weet", false),
                        tuple("een stap in het plan (anders kost het vertrouwen)", false));
        assertThat(preview.whyNot()).isPresent();
    }

    @Test
    void warns_that_something_may_fail() {
        assertThat(preview(new Command.Start(Ref.to("gokje"), Optional.empty())).unknown())
                .extracting(Text::nl)
                .containsExactly("Of het lukt, is niet zeker.");
    }

    @Test
    void a_no_shows_whether_it_was_talked_over_and_that_it_may_fall_badly() {
        ReasonedNo no = new ReasonedNo(Text.nl("Nee, want."), Ground.RULE, List.of(new Effect.Trust(-8)));
        Table other = Table.begin(
                aScenario(aCase().matters(
                                List.of(aMatter("kwestie").no(Optional.of(no)).build()))
                        .build()),
                1);
        Command decide = new Command.DecideNo(Ref.to("kwestie"));

        PreviewView before = Previews.of(other.source(), 1, Table.HOME, decide);
        other.does(new Command.Talk(Ref.to("bart"), LifeDomain.WORK));
        PreviewView after = Previews.of(other.source(), 1, Table.HOME, decide);

        assertThat(before.requirements())
                .extracting(basis -> basis.text().nl(), ArgumentView.Basis::holds)
                .containsExactly(tuple("vooraf besproken met wie het aangaat", false));
        assertThat(after.requirements()).extracting(ArgumentView.Basis::holds).containsExactly(true);
        assertThat(before.unknown()).extracting(Text::nl).containsExactly("Hoe dit nee valt, hoor je als je het zegt.");
    }

    @Test
    void what_is_hidden_looks_like_what_does_not_exist() {
        PreviewView hidden = preview(new Command.Start(Ref.to("geheime-weg"), Optional.empty()));

        assertThat(hidden).isEqualTo(preview(new Command.Start(Ref.to("bestaat-niet"), Optional.empty())));
        assertThat(preview(new Command.Stop(Ref.to("geheime-weg")))).isEqualTo(hidden);
        assertThat(Previews.of(table.source(), 1, Ref.to("nergens"), new Command.MakePlan(List.of())))
                .isEqualTo(hidden);
    }

    private PreviewView preview(Command command) {
        return Previews.of(table.source(), 1, Table.HOME, command);
    }
}
