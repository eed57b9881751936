package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.DomainView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.LevelMeter;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.ShareMeter;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.Tip;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.words.Words;

/** How a household stands: its life domains, its trust and its own direction. */
record Standing(Desk desk, PlayerView view, HouseholdView household) {
    private static final float TENTHS = 10;

    /** The card; {@code before} is the view that was shown before this one, and may be the same. */
    Card card(HouseholdView before) {
        Look look = desk.look();
        Card card = new Card(look, words().say("levels.title"), words().say("levels.about"));
        if (household.danger()) {
            Tag sign = Tag.danger(look, words().say("danger"));
            Tip.on(look, sign, words().say("danger.about"));
            card.aside(sign);
        }
        Table levels = new Table();
        // A bar beside them takes some of their width.
        levels.top().padRight(6).defaults().growX().minWidth(0);
        household.domains().forEach(domain -> levels.add(level(domain)).row());
        card.add(new Scroll(look, levels)).grow().row();
        card.add(new Rule(look)).growX().padTop(4).padBottom(7).row();
        ShareMeter trust = ShareMeter.trust(look, trustName(), changed(household.trustChange()), household.trust());
        ShareMeter own = ShareMeter.ownership(
                look, words().say("ownership"), changed(household.ownershipChange()), household.ownership());
        slide(trust, before.trust(), household.trust());
        slide(own, before.ownership(), household.ownership());
        card.add(trust).growX().row();
        card.add(own).growX();
        return card;
    }

    private static void slide(ShareMeter meter, int before, int now) {
        if (before != now) {
            meter.slideFrom(before);
        }
    }

    private LevelMeter level(DomainView domain) {
        String name = words().say(domain.name());
        if (domain.level().isEmpty()) {
            return LevelMeter.unknown(desk.look(), name, words().say("level.unknown"));
        }
        Level now = domain.level().get();
        Level start = domain.atStart().orElse(now);
        String value = words().say(Figures.level(now));
        return LevelMeter.known(desk.look(), name, value, start.tenths() / TENTHS, now.tenths() / TENTHS);
    }

    private String trustName() {
        return view.team().stream()
                .filter(one -> one.seat() == household.director())
                .map(ColleagueView::name)
                .findFirst()
                .map(name ->
                        words().say("trust.in", household.director() == view.seat() ? words().say("you.object") : name))
                .orElse(words().say("trust"));
    }

    private String changed(int by) {
        return changed(words(), by);
    }

    /** How a change is said. */
    static String changed(Words words, int by) {
        return by == 0 ? words.say("unchanged") : words.say("changed", words.say(Figures.signed(by)));
    }

    private Words words() {
        return desk.words();
    }
}
