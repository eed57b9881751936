package nl.kostenbewust.desktop.terminal.page;

import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.RungView;

/** Writes a request as the conversation that it is. */
public record RequestPage(Speech speech) {
    /** The whole conversation: who sits there, what lies on the table, what could be laid, the way up. */
    public void all(Page page, RequestView request) {
        page.heading(new WorkPage(speech).request(request));
        page.line(speech.say(request.asks()));
        page.line(speech.say("request.exchange", request.exchange()));
        request.parties().forEach(party -> party(page, party));
        page.list(speech.say("request.said"), request.said(), line -> new NewsPage(speech).item(page, line));
        page.list(speech.say("request.laid"), request.laid(), card -> page.item(card(card)));
        page.list(speech.say("request.hand"), request.hand(), card -> card(page, card));
        request.offer().ifPresent(offer -> page.heading(speech.say("request.offer", offer)));
        if (request.canCite()) {
            page.line(speech.say("request.cite"));
        }
        page.list(speech.say("ladder.title"), request.ladder(), rung -> rung(page, rung));
    }

    private void party(Page page, PartyView party) {
        page.heading(speech.say("party.line", party.official(), party.name(), speech.name("posture", party.posture())));
        party.says().ifPresent(words -> page.line(speech.say("quote", words)));
        party.missing().ifPresent(missing -> page.line(speech.say("party.missing", missing)));
        party.fears()
                .forEach(fear -> page.item(speech.say(fear.answered() ? "fear.answered" : "fear.open", fear.says())));
        party.rules().forEach(rule -> new WorkPage(speech).rule(page, rule));
    }

    /** An argument with its corner. */
    public String card(ArgumentView card) {
        return speech.say("argument", Words.of(card.kind()), card.text());
    }

    private void card(Page page, ArgumentView card) {
        page.item(card(card) + (card.layable() ? "" : " " + speech.say("argument.notyet")));
        restsOn(page, card);
    }

    /** What an argument rests on, a line each. */
    public void restsOn(Page page, ArgumentView card) {
        card.restsOn()
                .forEach(basis -> page.under(speech.say(basis.holds() ? "basis.holds" : "basis.open", basis.text())));
    }

    private void rung(Page page, RungView rung) {
        String here = rung.here() ? " " + speech.say("rung.here") : rung.used() ? " " + speech.say("rung.used") : "";
        page.item(speech.say("rung.line", rung.role(), Words.of(rung.power()), rung.note()) + here);
        if (!rung.here() && !rung.used()) {
            page.under(speech.say("rung.cost", rung.hours(), rung.credit()));
        }
    }
}
