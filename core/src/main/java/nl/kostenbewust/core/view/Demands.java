package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.LegalGround;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Consents;
import nl.kostenbewust.core.rules.Ladders;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;

/** What an action takes besides hours, as far as the player may know it. */
final class Demands {
    private Demands() {}

    /** Writes into {@code preview} what there is to say of this command; of most there is little. */
    static void describe(Command command, Sight sight, PreviewViewBuilder preview) {
        if (command instanceof Command.Start c) {
            sight.story()
                    .intervention(c.start())
                    .ifPresent(intervention -> StartDemands.describe(intervention, c.from(), sight, preview));
        } else if (command instanceof Command.MakeRequest c) {
            sight.story().request(c.request()).ifPresent(request -> open(request, sight, preview));
        } else if (command instanceof Command.Argue c) {
            sight.story().request(c.argue()).ifPresent(request -> argue(request, sight, preview));
        } else if (command instanceof Command.Escalate c) {
            sight.story().request(c.escalate()).ifPresent(request -> escalate(request, c.to(), sight, preview));
        } else {
            describePeople(command, sight, preview);
        }
    }

    private static void describePeople(Command command, Sight sight, PreviewViewBuilder preview) {
        if (command instanceof Command.Talk c) {
            preview.about(sight.story().resident(c.talk()).flatMap(Resident::about));
        } else if (command instanceof Command.Involve c) {
            sight.story().contact(c.involve()).ifPresent(contact -> involve(contact, sight, preview));
        } else if (command instanceof Command.MakePlan) {
            preview.unknown(List.of(Messages.text("preview.plan")));
        } else if (command instanceof Command.AskConsent c) {
            preview.about(remit(c.askConsent(), sight)).unknown(List.of(Messages.text("preview.consent")));
        } else if (command instanceof Command.Inquire c) {
            inquire(c, sight, preview);
        } else if (command instanceof Command.AskReceipt c) {
            sight.story().line(c.askReceipt()).ifPresent(line -> ask(line, sight, preview));
        } else {
            describeDecision(command, sight, preview);
        }
    }

    private static void describeDecision(Command command, Sight sight, PreviewViewBuilder preview) {
        if (command instanceof Command.Build c) {
            build(c, sight, preview);
        } else if (command instanceof Command.DecideNo c) {
            sight.story().matter(c.decideNo()).ifPresent(matter -> NoDemands.describe(matter, sight, preview));
        } else if (command instanceof Command.Evaluate) {
            preview.about(Optional.of(Messages.text("preview.evaluate")));
        } else if (command instanceof Command.HandOver) {
            preview.about(Optional.of(Messages.text("preview.handOver")));
        } else if (command instanceof Command.AnswerOffer c) {
            preview.about(
                    sight.story().request(c.answerOffer()).flatMap(request -> RequestViews.offer(request, sight)));
        }
    }

    private static void build(Command.Build build, Sight sight, PreviewViewBuilder preview) {
        Facility facility = sight.situation().scenario().facilities().get(build.build());
        if (facility != null) {
            preview.about(Optional.of(facility.about()))
                    .money(facility.cost().map(Cost::once))
                    .pays(facility.cost().map(cost -> StartDemands.pays(cost, build.from(), sight)))
                    .months(Optional.of(facility.months()))
                    .requirements(facility.upkeep().stream()
                            .map(upkeep -> new ArgumentView.Basis(
                                    Messages.text("preview.upkeep", Figures.money(upkeep)), true))
                            .toList());
        }
    }

    private static void involve(Contact contact, Sight sight, PreviewViewBuilder preview) {
        preview.about(Optional.of(contact.about())).requirements(ArgumentViews.basis(contact.needs(), sight));
    }

    private static void ask(CostLine line, Sight sight, PreviewViewBuilder preview) {
        preview.about(line.ask().flatMap(agency -> remit(agency, sight)))
                .requirements(ArgumentViews.basis(line.needs(), sight));
    }

    private static void inquire(Command.Inquire inquiry, Sight sight, PreviewViewBuilder preview) {
        preview.about(remit(inquiry.inquire(), sight));
        boolean personal = inquiry.about() == Topic.REASON
                && sight.story().consent(inquiry.inquire()).isPresent();
        if (personal) {
            preview.requirements(List.of(consent(inquiry.inquire(), "preview.consented", sight)));
        }
    }

    private static void open(Request request, Sight sight, PreviewViewBuilder preview) {
        List<ArgumentView.Basis> requirements = new ArrayList<>(ArgumentViews.basis(request.needs(), sight));
        if (request.consent()) {
            request.parties()
                    .forEach(party -> requirements.add(consent(party.agency(), "preview.consented.back", sight)));
        }
        preview.about(Optional.of(request.asks()))
                .decides(Optional.of(parties(request, sight)))
                .months(Optional.of(months(request, sight)))
                .requirements(requirements);
    }

    private static void argue(Request request, Sight sight, PreviewViewBuilder preview) {
        preview.about(Optional.of(request.asks()))
                .decides(Optional.of(parties(request, sight)))
                .months(Optional.of(months(request, sight)));
    }

    private static void escalate(Request request, Ref<Rung> to, Sight sight, PreviewViewBuilder preview) {
        Visibility.rungs(request, sight.situation()).stream()
                .filter(rung -> rung.id().equals(to))
                .findFirst()
                .ifPresent(rung -> preview.about(Optional.of(rung.note()))
                        .decides(Optional.of(rung.role()))
                        .months(Optional.of(rung.months()))
                        .pays(credit(Ladders.credit(request, rung, sight.situation()), sight)));
    }

    private static Optional<Text> credit(int credit, Sight sight) {
        return credit == 0
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "preview.credit",
                        Figures.number(credit),
                        Figures.number(sight.situation().game().credit())));
    }

    /** That consent was given; the key says what happens without it. */
    static ArgumentView.Basis consent(Ref<Agency> agency, String key, Sight sight) {
        boolean given = sight.state().knowledge().consents().getOrDefault(agency, false);
        Text name = sight.names().agency(agency).orElseGet(() -> Messages.text("unknown.thing"));
        Optional<LegalGround> ground = given ? Optional.empty() : Consents.ground(agency, sight.situation());
        if (ground.isPresent()) {
            return new ArgumentView.Basis(
                    Messages.text("preview.legalGround", name, ground.get().law()), true);
        }
        return new ArgumentView.Basis(Messages.text(key, name), given);
    }

    private static Text parties(Request request, Sight sight) {
        return Figures.and(request.parties().stream()
                .map(party ->
                        sight.situation().scenario().agency(party.agency()).name())
                .toList());
    }

    private static int months(Request request, Sight sight) {
        return request.parties().stream()
                .mapToInt(party -> party.months()
                        .orElse(sight.situation()
                                .scenario()
                                .agency(party.agency())
                                .months()))
                .max()
                .orElse(0);
    }

    private static Optional<Text> remit(Ref<Agency> agency, Sight sight) {
        return Optional.ofNullable(sight.situation().scenario().agencies().get(agency))
                .map(Agency::remit);
    }
}
