package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/** A closed language of what may follow from something. */
public sealed interface Effect {
    /** A level changes. A gain by {@code habit} fades with low ownership when its support stops; a thing stays. */
    record LevelChange(LifeDomain domain, Step by, boolean habit) implements Effect {}

    /** From now on a level moves by this much at each month's close; 0 stops it. */
    record Drift(LifeDomain drift, Step perMonth) implements Effect {}

    /** Trust changes. */
    record Trust(int trust) implements Effect {}

    /** Ownership changes. */
    record Ownership(int ownership) implements Effect {}

    /** A fact becomes known. */
    record Reveal(Ref<Fact> reveal) implements Effect {}

    /** A wish is heard. */
    record Hear(Ref<Wish> hear) implements Effect {}

    /** A wish comes true. */
    record Meet(Ref<Wish> meet) implements Effect {}

    /** A flag is set. */
    record SetFlag(Ref<Flag> flag) implements Effect {}

    /** A flag is cleared. */
    record ClearFlag(Ref<Flag> clear) implements Effect {}

    /** Political credit of the team changes. */
    record Credit(int credit) implements Effect {}

    /** Money comes back to a budget: a guarantee is released, a loan repaid. */
    record Refill(Ref<Budget> refill, Money sum) implements Effect {}

    /** Somebody drops out of the case; talks and messages no longer reach them. */
    record Leave(Ref<Resident> leave) implements Effect {}

    /** Somebody who had dropped out comes back. */
    record Join(Ref<Resident> join) implements Effect {}

    /** A crisis: so many hours of the director's next month are gone, as far as there are any. */
    record TakeHours(Hours takesHours) implements Effect {}

    /** From now on the debt grows by this much each month; 0 stops it. */
    record Growth(Ref<Debt> growth, Money perMonth) implements Effect {}

    /** Danger comes or goes. */
    record Danger(boolean danger) implements Effect {}

    /** A line of the receipt starts to run. */
    record StartLine(Ref<CostLine> startLine) implements Effect {}

    /** A line of the receipt stops. */
    record StopLine(Ref<CostLine> stopLine) implements Effect {}

    /** A running line changes its sum per month. */
    record ChangeLine(Ref<CostLine> changeLine, Money perMonth) implements Effect {}

    /** A cost that comes once. */
    record CostOnce(Money costOnce, Payer payer, Text label, Source source, Certainty certainty) implements Effect {}

    /** Monthly income changes by this much. */
    record Income(Money income) implements Effect {}

    /** Monthly fixed costs change by this much. */
    record Expenses(Money expenses) implements Effect {}

    /** A debt grows at once by this much. */
    record GrowDebt(Ref<Debt> growDebt, Money by) implements Effect {}

    /** A debt is paid, wholly unless a sum is given. */
    record PayDebt(Ref<Debt> payDebt, Optional<Money> sum) implements Effect {}

    /** A debt stops growing. */
    record FreezeDebt(Ref<Debt> freezeDebt) implements Effect {}

    /** A debt is written off. */
    record WriteOff(Ref<Debt> writeOff) implements Effect {}

    /** A running intervention ends. */
    record EndIntervention(Ref<Intervention> end) implements Effect {}

    /** A request is closed. */
    record CloseRequest(Ref<Request> closeRequest) implements Effect {}

    /** The goodwill of an agency toward the team changes. */
    record Goodwill(Ref<Agency> goodwill, int by) implements Effect {}

    /** The team gets the mandate for this one decision. */
    record GiveMandate(Ref<Decidable> mandate, Mandate up) implements Effect {}

    /** A facility comes to stand in the neighbourhood, where the lesson has it: the network made it so. */
    record Found(Ref<Facility> founds) implements Effect {}

    /** A scripted event is put on the calendar, so many months from now. */
    record Schedule(Ref<ScriptedEvent> schedule, int months) implements Effect {}

    /** A resident puts a dilemma. */
    record PutDilemma(Ref<Dilemma> dilemma) implements Effect {}

    /** Keyed chance: one thing or the other follows. {@code of} names the question that chance answers. */
    record ByChance(Share chance, Ref<ChanceSubject> of, List<Effect> then, List<Effect> otherwise) implements Effect {}

    /** Something follows only where conditions hold. */
    record Where(List<Condition> where, List<Effect> then, List<Effect> otherwise) implements Effect {}

    /** Legitimacy is lost, with a reason. */
    record Penalise(Penalty penalty, int points, Text reason) implements Effect {}

    /** People hear of it. */
    record News(Text news) implements Effect {}
}
