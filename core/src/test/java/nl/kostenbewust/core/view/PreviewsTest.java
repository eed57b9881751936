package nl.kostenbewust.core.view;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Messages;
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
    void says_of_a_no_whether_it_was_talked_about_and_what_it_would_rest_on() {
        Effect received = new Effect.Where(
                List.of(new Condition.TalkedAbout(LifeDomain.MONEY, Optional.of(Ref.to("bart")), Optional.empty())),
                List.of(),
                List.of(new Effect.Trust(-8)));
        ReasonedNo no = new ReasonedNo(Text.nl("Nu niet, Bart."), Ground.DISCRETION, List.of(received));
        Matter matter = aMatter("kwestie")
                .topics(List.of(LifeDomain.WORK, LifeDomain.MONEY))
                .no(Optional.of(no))
                .build();
        Table kitchen = Table.begin(aScenario(aCase().matters(List.of(matter)).build()), 1);
        Command.DecideNo decide = new Command.DecideNo(matter.id());
        String talk = "een gesprek over werk en opleiding met bart of een gesprek over financiën met bart";

        PreviewView before = Previews.of(kitchen.source(), 1, Ref.to("huishouden"), decide);
        assertThat(before.about()).contains(no.text());
        assertThat(before.unknown()).containsExactly(Messages.text("preview.no"));
        assertThat(before.requirements()).hasSize(2);
        assertThat(before.requirements().get(0).text().nl()).isEqualTo(talk);
        assertThat(before.requirements().get(0).holds()).isFalse();

        kitchen.does(new Command.Talk(Ref.to("bart"), LifeDomain.MONEY));
        PreviewView after = Previews.of(kitchen.source(), 1, Ref.to("huishouden"), decide);
        assertThat(after.requirements()).allMatch(ArgumentView.Basis::holds);
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
