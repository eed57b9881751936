package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;

/** A dilemma is answered before the month closes. */
final class AnswerDilemmaRule implements CommandRule<Command.AnswerDilemma> {

    private static Optional<Dilemma.Answer> answer(Deed<Command.AnswerDilemma> deed) {
        return deed.story().dilemma(deed.command().dilemma()).stream()
                .flatMap(dilemma -> dilemma.answers().stream())
                .filter(answer -> answer.id().equals(deed.command().answer()))
                .findFirst();
    }

    @Override
    public Hours effort(Deed<Command.AnswerDilemma> deed) {
        return Hours.NONE;
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.AnswerDilemma> deed) {

        boolean open = deed.state().calendar().open().contains(deed.command().dilemma());
        return open && answer(deed).isPresent() ? fine() : no(new Refusal.NoDilemma());
    }

    @Override
    public void carryOut(Deed<Command.AnswerDilemma> deed, Here here) {

        Dilemma dilemma = deed.story().dilemma(deed.command().dilemma()).orElseThrow();
        Happenings.answer(dilemma, answer(deed).orElseThrow(), false, here);
    }
}
