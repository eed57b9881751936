package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.RefusalTexts;

/** Looks at an action before it is done. Chance is not asked, and nothing changes. */
public final class Previews {
    private Previews() {}

    /**
     * What this command would take. A command that is still to be filled in (no steps, no arguments, no sentence) is looked at as it
     * is. Of a household or thing that the player may not know of, it says only that.
     */
    public static PreviewView of(ViewSource source, int seat, Ref<Household> household, Command command) {
        Hours left = Optional.ofNullable(source.game().state().team().get(seat))
                .map(Caseworker::left)
                .orElse(Hours.NONE);
        if (!source.game().state().households().containsKey(household)) {
            return unknown(left, PlayerViews.whyNot(source, Optional.empty(), new Refusal.Unknown()));
        }
        Sight sight = Sight.now(source, household);
        Optional<Refusal> refusal = Choice.refusal(command, sight, seat);
        Optional<Text> whyNot = refusal.map(why -> RefusalTexts.of(why, sight.names()));
        boolean hidden = refusal.orElse(null) instanceof Refusal.Unknown || !Subjects.isVisible(command, sight);
        return hidden
                ? unknown(left, RefusalTexts.of(new Refusal.Unknown(), sight.names()))
                : preview(sight, seat, command, left, whyNot);
    }

    private static PreviewView preview(Sight sight, int seat, Command command, Hours left, Optional<Text> whyNot) {
        PreviewViewBuilder preview = PreviewViewBuilder.builder()
                .title(CommandTexts.of(command, sight.names()))
                .hours(Effort.of(sight.situation(), seat, command))
                .left(left)
                .requirements(List.of())
                .unknown(List.of())
                .whyNot(whyNot);
        Demands.describe(command, sight, preview);
        return preview.build();
    }

    private static PreviewView unknown(Hours left, Text whyNot) {
        return PreviewViewBuilder.builder()
                .title(Messages.text("unknown.thing"))
                .hours(Hours.NONE)
                .left(left)
                .requirements(List.of())
                .unknown(List.of())
                .whyNot(Optional.of(whyNot))
                .build();
    }
}
