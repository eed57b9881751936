package nl.kostenbewust.core.view;

import java.util.stream.Stream;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Visibility;

/** Choices about what to find out: consent, inquiries, lines of the receipt. */
final class AgencyChoices {
    private AgencyChoices() {}

    static Stream<Choice> of(Sight sight) {
        return Stream.of(consents(sight), inquiries(sight), lines(sight)).flatMap(choices -> choices);
    }

    private static Stream<Choice> consents(Sight sight) {
        return sight.story().consents().stream()
                .filter(rule -> Visibility.sees(rule.agency(), sight.situation()))
                .filter(rule -> !sight.state().knowledge().consents().getOrDefault(rule.agency(), false))
                .map(rule -> Choice.of(ActionView.Kind.CONSENT, new Command.AskConsent(rule.agency())));
    }

    private static Stream<Choice> inquiries(Sight sight) {
        return Visibility.agencies(sight.situation()).stream()
                .flatMap(agency -> Stream.of(Topic.values())
                        .filter(topic -> !Visibility.asked(agency.id(), topic, sight.situation()))
                        .map(topic -> new Command.Inquire(agency.id(), topic)))
                .map(inquiry -> Choice.of(ActionView.Kind.INQUIRE, inquiry));
    }

    private static Stream<Choice> lines(Sight sight) {
        return Visibility.lines(sight.situation()).stream()
                .filter(line -> !Visibility.knows(line, sight.situation()))
                .map(line -> Choice.of(ActionView.Kind.RECEIPT, new Command.AskReceipt(line.id())));
    }
}
