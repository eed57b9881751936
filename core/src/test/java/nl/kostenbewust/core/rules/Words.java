package nl.kostenbewust.core.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;

/** Commands, conditions and effects as short as they are said. */
final class Words {
    private Words() {}

    static Command talk(String resident, LifeDomain about) {
        return new Command.Talk(Ref.to(resident), about);
    }

    static Command message(String resident) {
        return new Command.Message(Ref.to(resident));
    }

    static Command involve(String contact) {
        return new Command.Involve(Ref.to(contact));
    }

    static Command plan(PlanStep... steps) {
        return new Command.MakePlan(List.of(steps));
    }

    static PlanStep step(String intervention, Carrier by) {
        return new PlanStep(Ref.to(intervention), by);
    }

    static Command askConsent(String agency) {
        return new Command.AskConsent(Ref.to(agency));
    }

    static Command inquire(String agency, Topic about) {
        return new Command.Inquire(Ref.to(agency), about);
    }

    static Command askReceipt(String line) {
        return new Command.AskReceipt(Ref.to(line));
    }

    static Command substantiate(String decidable, String... arguments) {
        return new Command.Substantiate(Ref.to(decidable), refs(arguments));
    }

    static Command start(String intervention) {
        return new Command.Start(Ref.to(intervention), Optional.empty());
    }

    static Command start(String intervention, String budget) {
        return new Command.Start(Ref.to(intervention), Optional.of(Ref.to(budget)));
    }

    static Command stop(String intervention) {
        return new Command.Stop(Ref.to(intervention));
    }

    static Command request(String request) {
        return new Command.MakeRequest(Ref.to(request));
    }

    static Command argue(String request, String... arguments) {
        return new Command.Argue(Ref.to(request), refs(arguments), false);
    }

    static Command cite(String request, String... arguments) {
        return new Command.Argue(Ref.to(request), refs(arguments), true);
    }

    static Command accept(String request) {
        return new Command.AnswerOffer(Ref.to(request), true);
    }

    static Command leave(String request) {
        return new Command.AnswerOffer(Ref.to(request), false);
    }

    static Command escalate(String request, String rung) {
        return new Command.Escalate(Ref.to(request), Ref.to(rung));
    }

    static Command withdraw(String request) {
        return new Command.Withdraw(Ref.to(request));
    }

    static Command decideNo(String matter) {
        return new Command.DecideNo(Ref.to(matter));
    }

    static Command answer(String dilemma, String answer) {
        return new Command.AnswerDilemma(Ref.to(dilemma), Ref.to(answer));
    }

    static Command askReview(String decidable) {
        return new Command.AskReview(Ref.to(decidable));
    }

    static Command review(String decidable, Corner... fails) {
        return new Command.Review(Ref.to(decidable), List.of(fails), "Dit is mijn oordeel.");
    }

    static Command lookUp(String request) {
        return new Command.LookUp(Ref.to(request));
    }

    static Command record(String request) {
        return new Command.RecordPrecedent(Ref.to(request));
    }

    static Command evaluate(String budget) {
        return new Command.Evaluate(Ref.to(budget));
    }

    static Command handOver(int seat) {
        return new Command.HandOver(seat);
    }

    static Command build(String facility) {
        return new Command.Build(Ref.to(facility), Optional.empty());
    }

    static Command build(String facility, String budget) {
        return new Command.Build(Ref.to(facility), Optional.of(Ref.to(budget)));
    }

    static Effect level(LifeDomain domain, int tenths) {
        return new Effect.LevelChange(domain, new Step(tenths), false);
    }

    static Effect habit(LifeDomain domain, int tenths) {
        return new Effect.LevelChange(domain, new Step(tenths), true);
    }

    static Effect setFlag(String flag) {
        return new Effect.SetFlag(Ref.to(flag));
    }

    static Condition knows(String fact) {
        return new Condition.Knows(Ref.to(fact));
    }

    static Condition flag(String flag) {
        return new Condition.FlagStands(Ref.to(flag));
    }

    static <T> List<Ref<T>> refs(String... ids) {
        return Arrays.stream(ids).map(Ref::<T>to).toList();
    }
}
