package nl.kostenbewust.core.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;

/** Commands about a household: their rules in one table. */
final class HouseholdRules {
    private static final Map<Class<?>, CommandRule<?>> TABLE = table();

    private HouseholdRules() {}

    static java.util.Set<Class<?>> covered() {
        return TABLE.keySet();
    }

    static boolean knows(Command command) {
        return TABLE.containsKey(command.getClass());
    }

    static Hours effort(Situation situation, int seat, Command command) {
        return effort(rule(command), new Deed<>(situation, seat, command));
    }

    /** Why not; empty: it can be done. */
    static Optional<Refusal> refuse(Situation situation, int seat, Command command) {
        CommandRule<Command> rule = rule(command);
        Deed<Command> deed = new Deed<>(situation, seat, command);
        Optional<Refusal> refusal = rule.refuse(deed);
        if (refusal.isPresent()) {
            return refusal;
        }
        Hours needed = effort(rule, deed);
        Hours left = situation.game().team().get(seat).left();
        return left.covers(needed) ? Optional.empty() : Optional.of(new Refusal.NotEnoughHours(needed, left));
    }

    static void carryOut(Ref<Household> household, int seat, Command command, Unfolding unfolding) {
        CommandRule<Command> rule = rule(command);
        Deed<Command> before = new Deed<>(unfolding.at(household), seat, command);
        Hours hours = effort(rule, before);
        if (hours.halves() > 0) {
            unfolding.happen(new TeamEvent.HoursSpent(seat, Optional.of(household), hours));
        }
        Deed<Command> deed = new Deed<>(unfolding.at(household), seat, command);
        rule.carryOut(deed, new Here(unfolding, household, Cause.EVENT));
    }

    private static Hours effort(CommandRule<Command> rule, Deed<Command> deed) {
        return rule.effort(deed);
    }

    @SuppressWarnings("unchecked") // the table is filled by type, see on()
    private static CommandRule<Command> rule(Command command) {
        return (CommandRule<Command>) TABLE.get(command.getClass());
    }

    private static Map<Class<?>, CommandRule<?>> table() {
        Map<Class<?>, CommandRule<?>> table = new LinkedHashMap<>();
        on(table, Command.Talk.class, new TalkRule());
        on(table, Command.Message.class, new MessageRule());
        on(table, Command.Involve.class, new InvolveRule());
        on(table, Command.MakePlan.class, new MakePlanRule());
        on(table, Command.AskConsent.class, new AskConsentRule());
        on(table, Command.Inquire.class, new InquireRule());
        on(table, Command.AskReceipt.class, new AskReceiptRule());
        on(table, Command.Substantiate.class, new SubstantiateRule());
        on(table, Command.Start.class, new StartRule());
        on(table, Command.Stop.class, new StopRule());
        on(table, Command.MakeRequest.class, new MakeRequestRule());
        on(table, Command.Argue.class, new ArgueRule());
        on(table, Command.AnswerOffer.class, new AnswerOfferRule());
        on(table, Command.Escalate.class, new EscalateRule());
        on(table, Command.Withdraw.class, new WithdrawRule());
        on(table, Command.DecideNo.class, new DecideNoRule());
        on(table, Command.AnswerDilemma.class, new AnswerDilemmaRule());
        on(table, Command.AskReview.class, new AskReviewRule());
        on(table, Command.Review.class, new GiveReviewRule());
        on(table, Command.LookUp.class, new LookUpRule());
        on(table, Command.RecordPrecedent.class, new RecordPrecedentRule());
        on(table, Command.Evaluate.class, new EvaluateRule());
        on(table, Command.HandOver.class, new HandOverRule());
        return table;
    }

    private static <C extends Command> void on(
            Map<Class<?>, CommandRule<?>> table, Class<C> type, CommandRule<C> rule) {
        table.put(type, rule);
    }
}
