package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.Tip;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.screen.start.CardSheet;
import nl.kostenbewust.desktop.screen.start.HandoverSheet;
import nl.kostenbewust.desktop.screen.start.LobbySheet;
import nl.kostenbewust.desktop.screen.start.PollSheet;
import nl.kostenbewust.desktop.screen.start.WaitSheet;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;

/** A running game: what the table knows now, as a page under the top bar; before that the lobby, after it why it is over. */
final class Play implements Sheet {
    private static final int LINES = 4;

    private final Entry entry;
    private final Supplier<Glass> glass;
    private final Table table;
    private final Address address;
    private final Optional<OpenGame> alone;
    private final Hands hands;
    private final Trail trail;
    private final AtomicBoolean heard = new AtomicBoolean();
    private TableState state;
    private Optional<PollSheet> sheet = Optional.empty();
    private boolean looking;
    private long said = -1;

    /** A game at this table; one that is played alone is on this computer, and is closed when it is left. */
    Play(Entry entry, Supplier<Glass> glass, Table table, Address address, Optional<OpenGame> alone) {
        this.entry = entry;
        this.glass = glass;
        this.table = table;
        this.address = address;
        this.alone = alone;
        this.state = table.state();
        this.hands = new Hands(entry, table);
        this.trail = new Trail(
                paths -> new Desk(() -> glass.get().look(), entry::words, hands, paths),
                entry::refresh,
                this::openMenu);
        table.observe(this::hear);
    }

    /** What the player may see now; absent before the game begins. */
    Optional<PlayerView> view() {
        return table.state().view();
    }

    /** What the player can do. */
    Hands hands() {
        return hands;
    }

    // Called on the thread of the line, often; one look per frame is enough.
    private void hear() {
        if (heard.compareAndSet(false, true)) {
            entry.soon(this::take);
        }
    }

    private void take() {
        heard.set(false);
        TableState before = state;
        state = table.state();
        before(before, state);
        entry.refresh();
        tell(before, state);
    }

    private void before(TableState before, TableState now) {
        // What is new about the question is seen by whoever looks around too.
        looking &= now.poll().equals(before.poll());
        if (now.view().isPresent()) {
            trail.follow(before.view(), now.view().get());
        }
    }

    private void tell(TableState before, TableState now) {
        if (now.notes().size() > before.notes().size()) {
            entry.show(new HandoverSheet(entry, now.notes().get(now.notes().size() - 1)));
        }
        if (asks(now) && !asks(before)) {
            openCard();
        }
        Optional<String> timer = now.standing().flatMap(lines()::timer);
        if (timer.isPresent() && !timer.equals(before.standing().flatMap(lines()::timer))) {
            entry.say(timer.get(), false);
        }
        List<Text> notices = now.notices();
        if (notices.size() > before.notices().size()) {
            entry.say(entry.words().say(notices.get(notices.size() - 1)), false);
        } else if (before.contact() == Contact.LOST && now.contact() == Contact.SEATED) {
            entry.say(entry.words().say("contact.back"), false);
        } else if (before.view().isPresent() && now.view().isPresent()) {
            String happened = happened(before.view().get(), now.view().get());
            if (!happened.isEmpty()) {
                entry.say(happened, false);
            }
        }
    }

    private boolean asks(TableState at) {
        return at.standing()
                .flatMap(standing -> lines().card(standing.lesson()))
                .isPresent();
    }

    // At the close of a month there is a page of news instead.
    private String happened(PlayerView before, PlayerView now) {
        if (before.month() != now.month() || before.ended() != now.ended()) {
            return "";
        }
        List<String> lines = log(now).skip(log(before).count())
                .map(news -> entry.words().say(news.text()))
                .toList();
        return String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
    }

    private Stream<NewsView> log(PlayerView view) {
        return view.households().stream()
                .filter(household -> trail.household().equals(Optional.of(household.id())))
                .map(HouseholdView::log)
                .flatMap(List::stream);
    }

    @Override
    public Group build(Look look, float width, float height) {
        state = table.state();
        Optional<PollSheet> poll = asked();
        if (poll.isPresent()) {
            return poll.get().build(state.poll().orElseThrow(), own(), away(look), look, width, height);
        }
        if (state.view().isPresent()) {
            trail.follow(Optional.empty(), state.view().get());
            return inGame(state.view().get(), look, width, height);
        }
        if (alone.isPresent() && !state.isOver()) {
            return WaitSheet.alone(entry).build(look, width, height);
        }
        if (state.lobby().isPresent() && !state.isOver()) {
            return new LobbySheet(entry, state.lobby().get(), this::openMenu).build(look, width, height);
        }
        return WaitSheet.of(entry, address, state).build(look, width, height);
    }

    @Override
    public Object shown() {
        Optional<PollSheet> poll = asked();
        if (poll.isPresent()) {
            return poll.get();
        }
        return state.view().isPresent() ? trail.page() : this;
    }

    private Group inGame(PlayerView view, Look look, float width, float height) {
        Group whole = new Group();
        whole.setSize(width, height);
        Actor bar = bar(view, look, width);
        bar.setBounds(0, height - TopBar.HEIGHT, width, TopBar.HEIGHT);
        float top = height - TopBar.HEIGHT - lost(whole, look, width, height - TopBar.HEIGHT);
        float room = top - lesson(whole, look, width, top);
        Group page = trail.page().build(view, width, room);
        // The bar comes last, so that keys and Tab reach the page first.
        whole.addActor(page);
        whole.addActor(bar);
        return whole;
    }

    private Actor bar(PlayerView view, Look look, float width) {
        Bar bar = new Bar(look, entry.words(), view, trail.about());
        return bar.build(width, trail.lead(look), hand(look), () -> month(view));
    }

    /** Asks for help, or needs none any more; empty: nobody leads this lesson. */
    private Optional<Button> hand(Look look) {
        return state.standing().filter(standing -> standing.lesson().led()).map(standing -> {
            boolean waits = standing.lesson().own().asksHelp();
            Button button = new Button(
                    look,
                    Button.Kind.ON_BRAND,
                    entry.words().say(waits ? "bar.hand.down" : "bar.hand"),
                    () -> hands.hear(table.askHelp(!waits)));
            button.setName("hand");
            Tip.on(look, button, lines().help(waits));
            return button.with(Key.function(2));
        });
    }

    private float lesson(Group whole, Look look, float width, float top) {
        LessonStrip strip = new LessonStrip(look, lines(), ways());
        Optional<Actor> built = state.standing().flatMap(standing -> strip.build(standing, width));
        built.ifPresent(actor -> {
            actor.setPosition(0, top - actor.getHeight());
            whole.addActor(actor);
        });
        return built.map(Actor::getHeight).orElse(0f);
    }

    /** What can be done from the strip: another seat, back to the question, the closing card. */
    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        state.standing().map(Standing::lesson).ifPresent(lesson -> {
            lesson.chairs().stream()
                    .filter(chair -> chair.seat() != lesson.sitsAt())
                    .forEach(chair -> ways.add(
                            new Way("seat." + chair.seat(), lines().chair(chair), () -> table.sitAt(chair.seat()))));
            if (lesson.own().cardAsked()) {
                String label = lines().say(lesson.own().card().isPresent() ? "card.again" : "card.open");
                ways.add(new Way("card", label, this::openCard));
            }
        });
        state.poll()
                .ifPresent(poll -> ways.add(new Way("poll", lines().say("poll.back"), () -> {
                    looking = false;
                    entry.refresh();
                })));
        return ways;
    }

    private void openCard() {
        entry.show(new CardSheet(entry, own().card(), card -> {
            hands.hear(table.writeCard(card));
            entry.say(lines().say("card.kept"), false);
        }));
    }

    private LessonView.Own own() {
        return state.standing().map(standing -> standing.lesson().own()).orElse(LessonView.Own.NOTHING);
    }

    /** The sheet of the poll that stands; absent: none, or the player looks around. */
    private Optional<PollSheet> asked() {
        if (state.poll().isEmpty() || state.isOver() || (looking && state.view().isPresent())) {
            return Optional.empty();
        }
        PollView poll = state.poll().get();
        if (sheet.filter(one -> one.isFor(poll)).isEmpty()) {
            sheet = Optional.of(
                    new PollSheet(entry, poll, choices -> hands.hear(table.answerPoll(poll.number(), choices))));
        }
        return sheet;
    }

    private List<Button> away(Look look) {
        if (state.view().isEmpty()) {
            return List.of();
        }
        return List.of(new Button(look, Button.Kind.PLAIN, lines().say("poll.look"), () -> {
                    looking = true;
                    entry.refresh();
                })
                .with(Key.ESCAPE));
    }

    private LessonLines lines() {
        return new LessonLines(entry.words().language());
    }

    private float lost(Group whole, Look look, float width, float top) {
        if (state.contact() != Contact.LOST && !state.isOver()) {
            return 0;
        }
        String why = state.why().map(entry.words()::say).orElse("");
        String title = entry.words().say(state.isOver() ? "contact.over" : "contact.lost");
        Notice notice = new Notice(look, Notice.Kind.ALARM, title, why, "");
        notice.setWidth(width);
        float high = notice.getPrefHeight();
        notice.setBounds(0, top - high, width, high);
        whole.addActor(notice);
        return high;
    }

    private void month(PlayerView view) {
        // A second press before the news is in would be taken for the month after.
        if (view.version() != said) {
            Closing closing = new Closing(glass.get(), entry.words(), command -> {
                said = view.version();
                hands.team(command);
            });
            closing.press(view);
        }
    }

    private void openMenu() {
        Optional<Way> help = state.standing()
                .filter(standing -> standing.lesson().led())
                .map(standing -> standing.lesson().own().asksHelp())
                .map(waits -> new Way("hand", lines().help(waits), () -> hands.hear(table.askHelp(!waits))));
        new Menu(glass, entry, help, entry::back).show();
    }

    @Override
    public void close() {
        table.leave();
        alone.ifPresent(OpenGame::close);
    }
}
