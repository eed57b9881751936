package nl.kostenbewust.core.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;

/** What can be done, as it stands on a button or in a list of what was done. */
public final class CommandTexts {
    private static final Phrases<Command, Text> PHRASES = phrases();

    private CommandTexts() {}

    /** The command in words, without a full stop. */
    public static Text of(Command command, Names names) {
        return PHRASES.of(command, names);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<Command, Text> phrases() {
        Phrases<Command, Text> phrases = new Phrases<>();
        people(phrases);
        money(phrases);
        requests(phrases);
        together(phrases);
        session(phrases);
        return phrases;
    }

    private static void people(Phrases<Command, Text> phrases) {
        phrases.on(Command.Talk.class, (c, n) -> text("Talk", known(n.resident(c.talk())), Words.within(c.about())))
                .on(Command.Message.class, (c, n) -> text("Message", known(n.resident(c.message()))))
                .on(Command.Involve.class, (c, n) -> text("Involve", known(n.contact(c.involve()))))
                .on(
                        Command.MakePlan.class,
                        (c, n) -> c.plan().isEmpty() ? text("MakePlan") : text("MakePlan.steps", steps(c.plan(), n)))
                .on(Command.AskConsent.class, (c, n) -> text("AskConsent", known(n.agency(c.askConsent()))))
                .on(
                        Command.Inquire.class,
                        (c, n) -> text("Inquire", known(n.agency(c.inquire())), Words.of(c.about())));
    }

    private static void money(Phrases<Command, Text> phrases) {
        phrases.on(Command.AskReceipt.class, (c, n) -> text("AskReceipt", known(n.line(c.askReceipt()))))
                .on(
                        Command.Substantiate.class,
                        (c, n) -> withArguments("Substantiate", known(n.decidable(c.substantiate())), c.with(), n))
                .on(
                        Command.Start.class,
                        (c, n) -> c.from()
                                .map(budget ->
                                        text("Start.from", known(n.decidable(c.start())), known(n.budget(budget))))
                                .orElseGet(() -> text("Start", known(n.decidable(c.start())))))
                .on(Command.Stop.class, (c, n) -> text("Stop", known(n.decidable(c.stop()))));
    }

    private static void requests(Phrases<Command, Text> phrases) {
        phrases.on(Command.MakeRequest.class, (c, n) -> text("MakeRequest", known(n.decidable(c.request()))))
                .on(Command.Argue.class, (c, n) -> withArguments("Argue", known(n.decidable(c.argue())), c.with(), n))
                .on(
                        Command.AnswerOffer.class,
                        (c, n) -> text(
                                c.accept() ? "AnswerOffer.accept" : "AnswerOffer.leave",
                                known(n.decidable(c.answerOffer()))))
                .on(
                        Command.Escalate.class,
                        (c, n) -> text("Escalate", known(n.decidable(c.escalate())), known(n.rung(c.to()))))
                .on(Command.Withdraw.class, (c, n) -> text("Withdraw", known(n.decidable(c.withdraw()))))
                .on(Command.LookUp.class, (c, n) -> text("LookUp", known(n.decidable(c.lookUp()))))
                .on(
                        Command.RecordPrecedent.class,
                        (c, n) -> text("RecordPrecedent", known(n.decidable(c.recordPrecedent()))));
    }

    private static void together(Phrases<Command, Text> phrases) {
        phrases.on(Command.DecideNo.class, (c, n) -> text("DecideNo", known(n.matter(c.decideNo()))))
                .on(
                        Command.AnswerDilemma.class,
                        (c, n) -> text("AnswerDilemma", known(n.answer(c.dilemma(), c.answer()))))
                .on(Command.AskReview.class, (c, n) -> text("AskReview", known(n.decidable(c.askReview()))))
                .on(Command.Review.class, (c, n) -> text("Review", known(n.decidable(c.review()))))
                .on(Command.Build.class, CommandTexts::build)
                .on(Command.Evaluate.class, (c, n) -> text("Evaluate", known(n.budget(c.evaluate()))))
                .on(Command.HandOver.class, (c, n) -> text("HandOver", n.colleague(c.handOver())));
    }

    private static Text build(Command.Build c, Names n) {
        Text facility = known(n.facility(c.build()));
        return c.from()
                .map(budget -> text("Build.from", facility, known(n.budget(budget))))
                .orElseGet(() -> text("Build", facility));
    }

    private static void session(Phrases<Command, Text> phrases) {
        phrases.on(Command.Ready.class, (c, n) -> text("Ready"))
                .on(Command.NotReady.class, (c, n) -> text("NotReady"))
                .on(Command.Begin.class, (c, n) -> text("Begin"))
                .on(Command.Join.class, (c, n) -> text("Join", n.colleague(c.join())))
                .on(Command.CloseMonth.class, (c, n) -> text("CloseMonth"));
    }

    /** The steps of a plan in a row, each with who carries it; refuses an empty plan. */
    static Text steps(List<PlanStep> plan, Names names) {
        return Figures.row(plan.stream()
                .map(step -> Messages.text("plan.step", known(names.decidable(step.step())), Words.of(step.by())))
                .toList());
    }

    private static Text withArguments(String key, Text title, List<Ref<Argument>> with, Names names) {
        if (with.isEmpty()) {
            return text(key, title);
        }
        List<Text> arguments =
                with.stream().map(argument -> known(names.argument(argument))).toList();
        return text(key + ".with", title, Figures.row(arguments));
    }

    private static Text known(Optional<Text> name) {
        return name.orElseGet(() -> Messages.text("unknown.thing"));
    }

    private static Text text(String key, Text... values) {
        return Messages.text("command." + key, values);
    }
}
