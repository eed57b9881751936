package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.NewsRow;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.ShareMeter;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.story.News;
import nl.kostenbewust.desktop.words.Words;

/** A month that has closed: what happened, what of it was luck, and how every household stands. */
public final class NewsPage implements Page {
    private static final float WIDE = 1000;
    private static final float MOST = 1232;
    private static final float RIGHT = 410;

    private final Desk desk;

    /** The news at the last close and since. */
    public NewsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table whole = new Table();
        whole.setSize(width, height);
        float side = Math.max(24, (width - MOST) / 2);
        whole.pad(17, side, 13, side);
        if (width >= WIDE) {
            whole.add(news(view)).grow().padRight(16);
            whole.add(standing(view)).width(RIGHT).growY();
        } else {
            whole.add(news(view)).grow();
        }
        return whole;
    }

    private Card news(PlayerView view) {
        Look look = desk.look();
        int closed = view.ended() ? view.rounds() : view.month() - 1;
        Card card = new Card(look, words().say("news.title"), words().say("news.month", closed));
        Table rows = new Table();
        rows.top().defaults().growX().padBottom(8);
        List<NewsView> news = News.told(view.news());
        news.forEach(one -> rows.add(line(view, one)).row());
        if (news.isEmpty()) {
            rows.add(Prose.wrapped(look, words().say("news.none"), Type.BODY)).row();
        }
        card.add(new Scroll(look, rows)).grow().row();
        String label = view.ended() ? words().say("news.end") : words().say("news.on");
        Button on = new Button(look, Button.Kind.WARM, label, desk.paths()::back).with(Key.ENTER);
        on.setName("first");
        card.add(on).growX().padTop(10);
        return card;
    }

    private Table line(PlayerView view, NewsView news) {
        Table row = new Table();
        row.add(new NewsRow(desk.look(), Plates.number(view, news, words()), words().say(news.text())))
                .growX()
                .minWidth(0);
        if (news.luck()) {
            row.add(Tag.chance(desk.look(), words().say("luck")))
                    .top()
                    .padLeft(8)
                    .padRight(8);
        }
        return row;
    }

    private Card standing(PlayerView view) {
        Look look = desk.look();
        Card card = new Card(look, words().say("news.standing"), "");
        Table rows = new Table();
        rows.top().defaults().growX().minWidth(0);
        for (HouseholdView household : view.households()) {
            rows.add(Prose.line(look, words().say(household.name()), Type.BOLD))
                    .padTop(6)
                    .row();
            rows.add(ShareMeter.trust(look, words().say("trust"), changed(household.trustChange()), household.trust()))
                    .row();
            rows.add(ShareMeter.ownership(
                            look,
                            words().say("ownership"),
                            changed(household.ownershipChange()),
                            household.ownership()))
                    .row();
            if (household.danger()) {
                rows.add(Prose.line(look, words().say("danger"), Type.STRONG, Tone.ALARM))
                        .row();
            }
            if (!household.dilemmas().isEmpty()) {
                String from = words().say(household.dilemmas().get(0).from());
                rows.add(Prose.line(look, words().say("group.dilemma", from), Type.STRONG))
                        .row();
            }
        }
        new Neighbourhood(desk, view.neighbourhood()).write(rows);
        card.add(new Scroll(look, rows)).grow();
        return card;
    }

    private String changed(int by) {
        return Standing.changed(words(), by);
    }

    private Words words() {
        return desk.words();
    }
}
