package nl.kostenbewust.desktop.terminal.page;

import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.PreviewView;

/** Writes what an action would take. */
public record PreviewPage(Speech speech) {
    /** All of the preview. */
    public void all(Page page, PreviewView preview) {
        page.heading(speech.say("preview.title", preview.title()));
        preview.about().ifPresent(about -> page.line(speech.say(about)));
        page.item(speech.say("preview.hours", preview.hours(), preview.left()));
        preview.money()
                .ifPresent(money ->
                        page.item(speech.say("preview.money", money) + speech.also("preview.pays", preview.pays())));
        preview.decides().ifPresent(who -> page.item(speech.say("preview.decides", who)));
        preview.months()
                .ifPresent(months -> page.item(
                        months == 0
                                ? speech.say("preview.now")
                                : speech.say("preview.months", Figures.months(months))));
        preview.requirements()
                .forEach(need -> page.item(speech.say(need.holds() ? "basis.holds" : "basis.open", need.text())));
        preview.unknown().forEach(unknown -> page.item(speech.say("preview.unknown", unknown)));
        preview.spoken().ifPresent(words -> page.line(speech.say("quote", words)));
        preview.whyNot().ifPresent(why -> page.line(speech.say("notnow", why)));
    }
}
