package nl.kostenbewust.desktop.screen;

import static nl.kostenbewust.core.model.Text.nl;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.core.view.RuleView;
import nl.kostenbewust.core.view.RungView;

/** Requests and peer reviews of Bart's team. */
final class SampleRequests {
    static final Ref<Request> DENTIST = Ref.to("tandarts-aanvraag");

    private SampleRequests() {}

    static List<RequestView> requests() {
        return List.of(
                new RequestView(
                        DENTIST,
                        nl("Tandarts uit bijzondere bijstand"),
                        nl("€ 2.400 voor een nieuw gebit."),
                        Optional.of(RequestStatus.OFFERED),
                        List.of(municipality(), insurer()),
                        List.of(argument("wet", Corner.LEGITIMACY, "De wet laat een uitzondering toe.", true)),
                        List.of(
                                argument("kosten", Corner.RETURN, "Doormodderen kost meer dan een gebit.", true),
                                argument("werk", Corner.INVOLVEMENT, "Met een gebit durft Bart te solliciteren.", true),
                                argument("hardheid", Corner.LEGITIMACY, "De hardheidsclausule past hier.", false)),
                        Optional.of(4),
                        List.of(
                                new RungView(
                                        Optional.empty(),
                                        nl("Loket"),
                                        nl("Tot € 1.500, met een goede reden."),
                                        RungPower.DECIDES,
                                        true,
                                        true,
                                        0,
                                        Hours.NONE),
                                new RungView(
                                        Optional.of(Ref.to("kwaliteit")),
                                        nl("Kwaliteitsmedewerker"),
                                        nl("Geeft advies; wil de wet en de cijfers zien."),
                                        RungPower.ADVISES,
                                        false,
                                        false,
                                        1,
                                        Hours.of(1))),
                        Optional.of(nl("De helft, en de rest als lening.")),
                        List.of(
                                SampleViews.news(2, "Gemeente: “U moet zich eerst aanvullend verzekeren.”", false),
                                SampleViews.news(3, "Noor: “Dat kan hij niet, hij is wanbetaler.”", false)),
                        true,
                        Hours.of(1)),
                new RequestView(
                        Ref.to("bezwaar"),
                        nl("Bezwaar bij de gemeente"),
                        nl("De afwijzing herzien."),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        Hours.of(3)));
    }

    static List<ReviewView> reviews() {
        return List.of(new ReviewView(
                Ref.to("gebit"),
                nl("Gebit uit maatwerkbudget"),
                2,
                List.of(argument("werk", Corner.INVOLVEMENT, "Met een gebit durft Bart te solliciteren.", true)),
                List.of(new ReviewView.Mark(nl("Yara"), List.of(Corner.RETURN), nl("Wat kost niets doen?"))),
                Optional.empty(),
                true));
    }

    private static PartyView municipality() {
        return new PartyView(
                Ref.to("gemeente"),
                nl("Gemeente"),
                nl("mevrouw De Wit"),
                Optional.of(nl("Als ik dit doe, staat morgen de hele straat hier.")),
                PartyView.Posture.DOUBTS,
                List.of(
                        new PartyView.FearView(nl("Precedentwerking"), false),
                        new PartyView.FearView(nl("De rekenkamer"), true)),
                Optional.of(nl("Ik mis wat het oplevert.")),
                List.of(
                        new RuleView(
                                nl("Participatiewet art. 15"),
                                Optional.of(nl("Geen recht als een andere voorziening passend is.")),
                                Optional.of(nl("Zeer dringende redenen, art. 16.")),
                                true),
                        new RuleView(
                                nl("Beleidsregel bijzondere bijstand"), Optional.empty(), Optional.empty(), true)));
    }

    private static PartyView insurer() {
        return new PartyView(
                Ref.to("verzekeraar"),
                nl("Zorgverzekeraar"),
                nl("meneer Jansen"),
                Optional.empty(),
                PartyView.Posture.WAITING,
                List.of(),
                Optional.empty(),
                List.of());
    }

    static ArgumentView argument(String id, Corner kind, String text, boolean layable) {
        return new ArgumentView(
                Ref.to(id),
                kind,
                nl(text),
                List.of(
                        new ArgumentView.Basis(nl("De tandarts heeft een offerte gemaakt."), true),
                        new ArgumentView.Basis(nl("De regel van de gemeente is gelezen."), layable)),
                layable);
    }
}
