package nl.kostenbewust.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.fixture.Secrets;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever two players do, nothing hidden is ever seen: not in a view, not in a preview, not in a refusal. */
class LeakTest {
    private static final Scenario SCENARIO = Secretive.scenario();
    private static final Secrets SECRETS = new Secrets();
    private static final int ROUNDS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothing_hidden_is_ever_seen(long seed) {
        Random random = new Random(seed);
        Table table = Table.begin(SCENARIO, seed);
        for (int month = 1; month < ROUNDS; month++) {
            for (int act = 0; act < 8; act++) {
                look(table);
                play(table, random);
            }
            table.closes(1);
        }
        look(table);
    }

    @Test
    void the_game_does_reveal_its_secrets_to_those_who_ask() {
        Table table = Table.begin(SCENARIO, 1);
        List<String> atFirst = SECRETS.of(table.game());
        table.does(
                new Command.Talk(Ref.to("bart"), nl.kostenbewust.core.model.LifeDomain.WORK),
                new Command.Inquire(Ref.to("gemeente"), nl.kostenbewust.core.model.Topic.RULE));

        assertThat(atFirst).contains("feit-tanden", "kanarie-regel-opening");
        assertThat(table.view(1).toString()).contains("feit-tanden", "kanarie-regel-opening", "argument-feit", "gebit");
    }

    private static void look(Table table) {
        List<String> secrets = SECRETS.of(table.game());
        ViewSource source = table.source();
        PlayerViews.all(source).values().forEach(view -> assertSilent(view.toString(), secrets));
        for (Command command : Secretive.probes()) {
            assertSilent(Previews.of(source, 1, Table.HOME, command).toString(), secrets);
            assertSilent(refusal(source, command), secrets);
        }
    }

    private static String refusal(ViewSource source, Command command) {
        Game.Answer answer = source.game().apply(new Order(1, Optional.of(Table.HOME), command));
        if (answer instanceof Game.Answer.Refused refused) {
            Text text = PlayerViews.whyNot(source, Optional.of(Table.HOME), refused.why());
            return text.toString();
        }
        return "";
    }

    private static void assertSilent(String seen, List<String> secrets) {
        assertThat(secrets.stream().filter(seen::contains).toList())
                .as("seen before its time, in %s", seen)
                .isEmpty();
    }

    /** A random choice out of what the player is offered, filled in where that is needed. */
    private static void play(Table table, Random random) {
        int seat = 1 + random.nextInt(2);
        HouseholdView home = table.view(seat).households().get(0);
        List<ActionView> possible =
                home.actions().stream().filter(ActionView::possible).toList();
        if (!possible.isEmpty()) {
            Command command = possible.get(random.nextInt(possible.size())).command();
            boolean done = table.act(seat, filled(command, home));
            assertThat(done).as("what is offered can be done: %s", command).isTrue();
        }
    }

    private static Command filled(Command command, HouseholdView home) {
        if (command instanceof Command.MakePlan) {
            PlanView.StepOffer offer = home.plan().offered().get(0);
            return new Command.MakePlan(
                    List.of(new PlanStep(offer.id(), offer.carriers().get(0).by())));
        }
        if (command instanceof Command.Argue argue) {
            return argue(argue, home);
        }
        if (command instanceof Command.Substantiate reasons) {
            return new Command.Substantiate(reasons.substantiate(), firstPossible(home, reasons.substantiate()));
        }
        return command instanceof Command.Review review
                ? new Command.Review(review.review(), List.of(), "Goed idee.")
                : command;
    }

    private static Command argue(Command.Argue argue, HouseholdView home) {
        RequestView request = home.requests().stream()
                .filter(one -> one.id().equals(argue.argue()))
                .findFirst()
                .orElseThrow();
        List<Ref<Argument>> arguments = request.hand().stream()
                .filter(ArgumentView::layable)
                .map(ArgumentView::id)
                .limit(1)
                .toList();
        return new Command.Argue(argue.argue(), arguments, arguments.isEmpty());
    }

    private static List<Ref<Argument>> firstPossible(HouseholdView home, Ref<Decidable> of) {
        return home.files().stream()
                .filter(file -> file.of().equals(of))
                .flatMap(file -> file.hand().stream())
                .filter(ArgumentView::layable)
                .map(ArgumentView::id)
                .limit(1)
                .toList();
    }
}
