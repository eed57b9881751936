package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Tells what has changed on the table since it last told; the only one who says what happened. */
final class Teller implements Console.News {
    private final Console console;
    private final Supplier<TableState> table;
    private final Speech speech;
    private final Pages pages;
    private final LessonTeller lesson;
    private Chronicle chronicle;
    private Optional<TableState> told = Optional.empty();

    Teller(Console console, Supplier<TableState> table, Speech speech) {
        this.console = console;
        this.table = table;
        this.speech = speech;
        this.pages = new Pages(speech);
        this.lesson = new LessonTeller(speech);
        this.chronicle = new Chronicle(speech, false);
    }

    /** From now on nobody types, so all there is to see is told. */
    void watch() {
        chronicle = new Chronicle(speech, true);
    }

    @Override
    public void tell() throws Leaving {
        TableState now = table.get();
        if (told.isEmpty() || told.get() != now) {
            Page page = new Page();
            write(page, told, now);
            told = Optional.of(now);
            console.print(page);
        }
        if (now.isOver()) {
            throw new Leaving(Leaving.Why.OVER);
        }
    }

    private void write(Page page, Optional<TableState> before, TableState now) {
        contact(page, before.map(TableState::contact).orElse(Contact.CONNECTING), now);
        List<Text> notices = now.notices();
        notices.subList(
                        Math.min(
                                notices.size(),
                                before.map(b -> b.notices().size()).orElse(0)),
                        notices.size())
                .forEach(notice -> page.heading(speech.say("notice", notice)));
        lesson.write(page, before, now);
        now.lobby().ifPresent(lobby -> lobby(page, before.flatMap(TableState::lobby), lobby));
        now.view().ifPresent(view -> view(page, before.flatMap(TableState::view), view));
    }

    private void contact(Page page, Contact before, TableState now) {
        if (now.contact() == Contact.LOST && before != Contact.LOST) {
            page.heading(speech.say("contact.lost", now.why().map(speech::say).orElse("")));
        } else if (now.contact() == Contact.SEATED && before == Contact.LOST) {
            page.heading(speech.say("contact.back"));
        }
    }

    private void lobby(Page page, Optional<LobbyView> before, LobbyView now) {
        if (before.isEmpty()) {
            pages.lobby().all(page, now);
        } else if (!before.get().equals(now)) {
            pages.lobby().teams(page, now);
        }
    }

    private void view(Page page, Optional<PlayerView> before, PlayerView now) {
        if (before.isEmpty() || now.month() < before.get().month()) {
            chronicle.opening(page, before.isPresent(), now);
        } else if (now.month() > before.get().month()
                || (now.ended() && !before.get().ended())) {
            chronicle.monthClosed(page, before.get(), now);
        } else {
            chronicle.changes(page, before.get(), now);
        }
    }
}
