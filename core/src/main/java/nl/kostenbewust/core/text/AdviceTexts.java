package nl.kostenbewust.core.text;

import java.util.Set;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.score.Advice;

/** What would help next, in one sentence. */
public final class AdviceTexts {
    private static final Phrases<Advice.Next, Text> PHRASES = phrases();

    private AdviceTexts() {}

    /** The advice in words. */
    public static Text of(Advice advice, Names names) {
        return PHRASES.of(advice.next(), names);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<Advice.Next, Text> phrases() {
        Phrases<Advice.Next, Text> phrases = new Phrases<>();
        return phrases.on(Advice.Next.Settle.class, (a, n) -> text("Settle", matter(a.matter(), n)))
                .on(Advice.Next.SettleTogether.class, (a, n) -> text("SettleTogether", matter(a.matter(), n)))
                .on(Advice.Next.AskConsent.class, (a, n) -> text("AskConsent", matter(a.matter(), n)))
                .on(Advice.Next.ArgueFromMoreSides.class, (a, n) -> text("ArgueFromMoreSides", matter(a.matter(), n)))
                .on(Advice.Next.FindBetterGround.class, (a, n) -> text("FindBetterGround", matter(a.matter(), n)))
                .on(Advice.Next.AvoidPenalties.class, (a, n) -> text("AvoidPenalties"))
                .on(Advice.Next.WatchTheCosts.class, (a, n) -> text("WatchTheCosts"))
                .on(Advice.Next.RaiseLevel.class, (a, n) -> text("RaiseLevel", Words.within(a.domain())))
                .on(Advice.Next.BuildTrust.class, (a, n) -> text("BuildTrust"))
                .on(Advice.Next.GiveRoom.class, (a, n) -> text("GiveRoom"));
    }

    private static Text matter(Ref<Matter> matter, Names names) {
        return names.matter(matter).orElseGet(() -> Messages.text("unknown.thing"));
    }

    private static Text text(String key, Text... values) {
        return Messages.text("advice." + key, values);
    }
}
