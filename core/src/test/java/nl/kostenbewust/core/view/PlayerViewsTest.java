package nl.kostenbewust.core.view;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Audit;
import org.junit.jupiter.api.Test;

class PlayerViewsTest {
    private static final Command TALK_ABOUT_WORK = new Command.Talk(Ref.to("bart"), LifeDomain.WORK);

    private final Table table = Table.begin(Secretive.scenario(), 1);

    @Test
    void the_team_sees_each_other_and_its_hours() {
        table.does(TALK_ABOUT_WORK);

        PlayerView view = table.view(1);

        assertThat(view.team()).extracting(ColleagueView::name).containsExactly("Anna", "Bram");
        assertThat(view.team()).extracting(ColleagueView::present).containsExactly(true, false);
        assertThat(view.hours().spent()).isEqualTo(Hours.of(2));
        assertThat(view.hours()
                        .left()
                        .plus(view.hours().spent())
                        .plus(view.hours().lost()))
                .isEqualTo(view.hours().total());
        assertThat(table.view(2).hours().spent()).isEqualTo(Hours.NONE);
    }

    @Test
    void a_talk_shows_in_words_trust_facts_and_log() {
        table.does(TALK_ABOUT_WORK);

        HouseholdView home = table.home();

        assertThat(home.said()).contains(new SaidView(Ref.to("bart"), Secretive.canary("gesprek-WORK")));
        assertThat(home.trust()).isEqualTo(56);
        assertThat(home.trustChange()).isEqualTo(6);
        assertThat(home.facts()).extracting(FactView::text).containsExactly(Secretive.canary("feit-tanden"));
        assertThat(home.log())
                .extracting(line -> line.text().nl())
                .contains("Anna sprak met Bart over werk en opleiding.", "Nieuw feit: kanarie-feit-tanden");
    }

    @Test
    void an_open_question_says_how_to_learn_its_answer() {
        assertThat(table.home().questions())
                .extracting(question -> question.question().nl())
                .containsExactly("Waarom mislukt elk gesprek?");

        table.does(TALK_ABOUT_WORK);

        assertThat(table.home().questions())
                .extracting(question -> question.how().nl())
                .containsExactly("Te leren uit navraag bij Gemeente naar de regels.");
    }

    @Test
    void a_hidden_level_shows_once_it_came_up() {
        assertThat(domain(LifeDomain.MENTAL_HEALTH).level()).isEmpty();

        table.does(new Command.Talk(Ref.to("bart"), LifeDomain.MENTAL_HEALTH)).closes(1);

        assertThat(domain(LifeDomain.MENTAL_HEALTH).level())
                .hasValueSatisfying(level -> assertThat(level.tenths()).isEqualTo(36));
        assertThat(domain(LifeDomain.MENTAL_HEALTH).change()).isEqualTo(-1);
    }

    @Test
    void an_impossible_action_says_why_not() {
        ActionView course = action(ActionView.Kind.START, "Starten: Budgetcursus");

        assertThat(course.possible()).isFalse();
        assertThat(course.whyNot())
                .contains(PlayerViews.whyNot(
                        table.source(),
                        Optional.of(Table.HOME),
                        new Refusal.NotYet(List.of(), true, Optional.empty())));
        assertThat(course.whyNot().orElseThrow().nl()).isEqualTo("Dit kan nog niet: er is nog iets wat je niet weet.");
    }

    @Test
    void only_the_director_can_make_the_plan() {
        assertThat(actions(table.view(1), ActionView.Kind.PLAN)).allMatch(ActionView::possible);
        assertThat(actions(table.view(2), ActionView.Kind.PLAN)).singleElement().satisfies(plan -> {
            assertThat(plan.possible()).isFalse();
            assertThat(plan.whyNot().orElseThrow().nl()).startsWith("Dit is aan de regisseur, Anna;");
        });
    }

    @Test
    void an_agency_shows_what_was_asked_of_it() {
        assertThat(agency().competence()).isEmpty();
        assertThat(agency().rules())
                .containsExactly(new RuleView(Text.nl("Participatiewet"), Optional.empty(), Optional.empty(), true));

        table.does(
                new Command.Inquire(Ref.to("gemeente"), Topic.RULE),
                new Command.Inquire(Ref.to("gemeente"), Topic.COMPETENCE));

        assertThat(agency().competence()).contains(Secretive.canary("bevoegdheid"));
        assertThat(agency().rules())
                .containsExactly(new RuleView(
                        Text.nl("Participatiewet"),
                        Optional.of(Secretive.canary("regel-tekst")),
                        Optional.of(Secretive.canary("regel-opening")),
                        false));
    }

    @Test
    void a_refused_request_tells_what_is_missing_and_opens_the_ladder() {
        table.does(
                        new Command.MakeRequest(Ref.to("uitzondering")),
                        new Command.Argue(Ref.to("uitzondering"), List.of(Ref.to("argument-open")), false))
                .closes(1);

        RequestView request = table.home().requests().get(0);
        PartyView party = request.parties().get(0);

        assertThat(party.posture()).isEqualTo(PartyView.Posture.CLOSED);
        assertThat(party.says()).contains(Secretive.canary("weigering"));
        assertThat(party.missing().orElseThrow().nl()).startsWith("Wat het meest ontbreekt: waarom dit mag");
        assertThat(request.ladder()).extracting(RungView::here).containsExactly(true, false);
        assertThat(request.said()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(table.view(1).credit()).contains(10);
    }

    @Test
    void news_is_what_was_heard_at_the_last_close_and_since() {
        table.does(TALK_ABOUT_WORK).closes(1).does(new Command.Message(Ref.to("bart")));

        assertThat(table.view(1).news())
                .extracting(news -> news.text().nl())
                .contains("Maand 1 is voorbij.", "Anna stuurde Bart een teken van leven.")
                .doesNotContain("Anna sprak met Bart over werk en opleiding.");
    }

    @Test
    void the_receipt_counts_only_what_is_known() {
        table.closes(2);

        ReceiptView receipt = table.home().receipt();

        assertThat(receipt.lines()).extracting(line -> line.label().nl()).containsExactly("lijn-bijstand", "Zorg");
        assertThat(receipt.soFar()).isEqualTo(new ReceiptView.Sums(Money.euros(2_100), Money.euros(2_100)));
        assertThat(receipt.expected()).isEqualTo(new ReceiptView.Sums(Money.euros(12_600), Money.euros(12_600)));
        assertThat(receipt.unknown()).isEqualTo(1);
        assertThat(receipt.monthsSoFar()).isEqualTo(2);
    }

    @Test
    void own_hours_and_what_was_paid_once_are_on_the_receipt() {
        table.does(TALK_ABOUT_WORK, new Command.Start(Ref.to("gebit"), Optional.of(Ref.to("potje"))));

        ReceiptView receipt = table.home().receipt();

        assertThat(receipt.payers())
                .extracting(ReceiptView.PayerShare::payer, ReceiptView.PayerShare::more)
                .contains(tuple(Payer.TAILORED_BUDGET, Money.euros(2_400)), tuple(Payer.TEAM, Money.euros(308)));
        assertThat(table.view(1).budgets()).singleElement().satisfies(budget -> {
            assertThat(budget.left()).isEqualTo(Money.euros(2_600));
            assertThat(budget.ceiling()).isEqualTo(Money.euros(5_000));
        });
    }

    @Test
    void the_mouth_is_hidden_until_the_teeth_are_done() {
        assertThat(table.home().residents().get(0).hidesMouth()).isTrue();

        table.does(TALK_ABOUT_WORK, new Command.Start(Ref.to("gebit"), Optional.of(Ref.to("potje"))));

        assertThat(table.home().residents().get(0).hidesMouth()).isFalse();
    }

    @Test
    void the_triangle_stands_beside_that_of_the_last_close() {
        assertThat(table.home().before()).isEmpty();

        table.does(TALK_ABOUT_WORK).closes(1);

        assertThat(table.home().before()).isPresent();
        assertThat(table.home().score().reasons()).isNotEmpty();
    }

    @Test
    void the_end_hides_nothing() {
        table.does(TALK_ABOUT_WORK).closes(12);

        EndView.HouseholdEnd end =
                table.view(1).end().orElseThrow().households().get(0);

        assertThat(end.missed()).contains(Secretive.canary("nooit")).doesNotContain(Secretive.canary("feit-tanden"));
        assertThat(end.reality()).isEqualTo(Secretive.canary("debrief-echt"));
        assertThat(end.yours())
                .containsExactly(new EndView.MonthLines(
                        1,
                        List.of(Text.of(
                                "Gesprek met Bart over werk en opleiding",
                                "Talk with Bart about work and education"))));
        assertThat(end.receipt().lines()).extracting(line -> line.label().nl()).contains("Zorg", "kanarie-lijn-nooit");
        assertThat(table.home().actions()).isEmpty();
    }

    @Test
    void muddling_on_at_the_end_is_the_engines_own_play() {
        Scenario plain = aScenario(aCase().household(aHousehold()
                        .costs(List.of(
                                aCostLine("bijstand", Payer.MUNICIPALITY, 100).build()))
                        .build())
                .build());
        Table quiet = Table.begin(plain, 1).does(TALK_ABOUT_WORK).closes(12);

        ReceiptView receipt =
                quiet.view(1).end().orElseThrow().households().get(0).receipt();

        assertThat(receipt.expected()).isEqualTo(new ReceiptView.Sums(Money.euros(1_200), Money.euros(1_354)));
    }

    @Test
    void a_game_that_has_not_begun_has_a_view() {
        ViewSource source = table.source();
        ViewSource empty = new ViewSource(
                Game.of(source.game().scenario(), source.game().chance()),
                0,
                source.names(),
                source.present(),
                source.references(),
                new TreeMap<>());

        assertThat(PlayerViews.of(empty, 1).households()).isEmpty();
        assertThat(PlayerViews.all(empty)).isEmpty();
    }

    private AgencyView agency() {
        return table.home().agencies().get(0);
    }

    private DomainView domain(LifeDomain which) {
        return table.home().domains().stream()
                .filter(domain -> domain.domain() == which)
                .findFirst()
                .orElseThrow();
    }

    private ActionView action(ActionView.Kind kind, String title) {
        return actions(table.view(1), kind).stream()
                .filter(action -> action.title().nl().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<ActionView> actions(PlayerView view, ActionView.Kind kind) {
        return view.households().get(0).actions().stream()
                .filter(action -> action.kind() == kind)
                .toList();
    }

    @Test
    void the_accountant_reads_aloud_what_was_decided() {
        Scenario plain = aScenario(aCase().interventions(List.of(anIntervention("besluit")
                        .decides(Optional.of(new Decision(Ref.to("kwestie"), Ground.DISCRETION, List.of())))
                        .build()))
                .arguments(
                        List.of(anArgument("wet", Corner.LEGITIMACY, "besluit").build()))
                .build());
        Command start = new Command.Start(Ref.to("besluit"), Optional.empty());

        AuditView bare = audit(Table.begin(plain, 1).does(start));
        assertThat(bare.judgement()).isEqualTo(Audit.Judgement.FINDING);
        assertThat(bare.decided().nl()).isEqualTo("besluit");
        assertThat(bare.reasons()).isEmpty();
        assertThat(bare.why()).extracting(Text::nl).containsExactly("Er is ruimte gebruikt, en nergens staat waarom.");

        Command reasons = new Command.Substantiate(Ref.to("besluit"), List.of(Ref.to("wet")));
        AuditView founded = audit(Table.begin(plain, 1).does(reasons, start));
        assertThat(founded.judgement()).isEqualTo(Audit.Judgement.REMARK);
        assertThat(founded.reasons()).extracting(Text::nl).containsExactly("wet");
    }

    private static AuditView audit(Table played) {
        List<AuditView> drawn = played.closes(12).view(1).end().orElseThrow().accountant();
        assertThat(played.view(2).end().orElseThrow().accountant())
                .as("all colleagues hear the same")
                .isEqualTo(drawn)
                .hasSize(1);
        return drawn.get(0);
    }
}
