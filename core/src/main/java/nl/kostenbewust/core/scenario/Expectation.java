package nl.kostenbewust.core.scenario;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.ScriptedEvent;

/** What must come out of a route. */
public sealed interface Expectation {
    /** This holds at the end of the game, or at the close of an earlier month. */
    record Holds(Condition holds, Optional<Integer> afterMonth) implements Expectation {}

    /** The receipt, up to a month or to the horizon, adds up to this, within a band; of one payer or one line where that is said. */
    record ReceiptSum(
            Money receiptSum,
            Optional<Payer> payer,
            Optional<Ref<CostLine>> line,
            Optional<Money> within,
            Optional<Integer> untilMonth)
            implements Expectation {}

    /**
     * Muddling on costs this much more than this route, within a band; less than nothing where it is cheaper. From a month or from the
     * start, up to a month or to the horizon, of one payer where that is said.
     */
    record Difference(
            Money difference,
            Optional<Payer> payer,
            Optional<Money> within,
            Optional<Integer> fromMonth,
            Optional<Integer> untilMonth)
            implements Expectation {}

    /** The debt stands at this, within a band, at the end of the game or at the close of an earlier month. */
    record DebtIs(Ref<Debt> debt, Money is, Optional<Money> within, Optional<Integer> afterMonth)
            implements Expectation {}

    /**
     * The debts of these kinds, or of all kinds where none is named, stand at this together, within a band, at the end of the game or at the
     * close of an earlier month.
     */
    record DebtsAre(List<DebtKind> debts, Money is, Optional<Money> within, Optional<Integer> afterMonth)
            implements Expectation {}

    /** The matter was last settled on this ground. */
    record SettledOn(Ref<Matter> matter, Ground ground) implements Expectation {}

    /** A score lies between these bounds. */
    record ScoreBand(ScoreOf score, Optional<Integer> atLeast, Optional<Integer> atMost) implements Expectation {}

    /** A scripted event has happened. */
    record Happened(Ref<ScriptedEvent> happened) implements Expectation {}

    /** Which score. */
    enum ScoreOf {
        /** Legitimiteit. */
        LEGITIMACY,
        /** Rendement. */
        RETURN,
        /** Betrokkenheid. */
        INVOLVEMENT,
        /** All three together. */
        OVERALL
    }
}
