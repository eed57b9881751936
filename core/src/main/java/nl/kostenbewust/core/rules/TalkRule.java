package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** A talk at the kitchen table opens what trust allows to be opened. Game design, section 5. */
final class TalkRule implements CommandRule<Command.Talk> {
    private static final int FIRST = 6;
    private static final int SECOND = 2;

    private static int heldThisMonth(Deed<Command.Talk> deed) {
        return (int) deed.knowledge().talks().stream()
                .filter(t -> t.month() == deed.month())
                .count();
    }

    @Override
    public Hours effort(Deed<Command.Talk> deed) {
        return Hours.of(2);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Talk> deed) {

        boolean known = deed.story().resident(deed.command().talk()).isPresent()
                && deed.state().wellbeing().levels().containsKey(deed.command().about());
        return known ? Needs.present(deed.command().talk(), deed.situation()) : no(new Refusal.Unknown());
    }

    @Override
    public void carryOut(Deed<Command.Talk> deed, Here here) {

        Command.Talk talk = deed.command();
        int nth = heldThisMonth(deed) + 1;
        boolean firstAbout = deed.knowledge().talks().stream()
                .noneMatch(t -> t.with().equals(talk.talk()) && t.about() == talk.about());
        here.happen(new HouseholdEvent.Talked(deed.seat(), talk.talk(), talk.about(), nth));
        Here talking = here.because(Cause.TALK);
        talking.trust(nth == 1 ? FIRST : nth == 2 ? SECOND : 0);
        Disclosures.afterTalk(talk.talk(), talk.about(), talking);
        if (firstAbout) {
            deed.story().conversation(talk.talk(), talk.about()).ifPresent(said -> Effects.apply(said.then(), talking));
        }
    }
}
