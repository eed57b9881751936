package nl.kostenbewust.desktop.screen.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.ArgumentView;
import org.junit.jupiter.api.Test;

class PicksTest {
    private final Picks picks = new Picks();

    @Test
    void takesThreeCardsAtMostInTheOrderInWhichTheyWerePicked() {
        for (String card : List.of("c", "a", "b", "d")) {
            picks.turn(Ref.to(card));
        }
        assertThat(picks.cards()).containsExactly(Ref.to("c"), Ref.to("a"), Ref.to("b"));
        picks.turn(Ref.to("a"));
        picks.turn(Ref.to("d"));
        assertThat(picks.cards()).containsExactly(Ref.to("c"), Ref.to("b"), Ref.to("d"));
    }

    @Test
    void aPrecedentTakesNoPlaceAndIsEnoughByItself() {
        picks.turnPrecedent();
        assertThat(picks.isEmpty()).isFalse();
        assertThat(picks.cards()).isEmpty();
        picks.turnPrecedent();
        assertThat(picks.isEmpty()).isTrue();
    }

    @Test
    void keepsOnlyWhatCanStillBeLaid() {
        picks.turn(Ref.to("gone"));
        picks.turn(Ref.to("not-yet"));
        picks.turn(Ref.to("here"));
        picks.turnPrecedent();
        picks.keep(List.of(card("here", true), card("not-yet", false)), false);
        assertThat(picks.cards()).containsExactly(Ref.to("here"));
        assertThat(picks.citing()).isFalse();
    }

    @Test
    void onlyTheCardThatWasJustTakenUpMoves() {
        Ref<Argument> card = Ref.to("here");
        picks.turn(card);
        assertThat(picks.isFresh(card)).isTrue();
        picks.settle();
        assertThat(picks.isFresh(card)).isFalse();
        assertThat(picks.holds(card)).isTrue();
    }

    private static ArgumentView card(String id, boolean layable) {
        return new ArgumentView(Ref.to(id), Corner.RETURN, Text.nl(id), List.of(), layable);
    }
}
