package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.rules.Files;
import nl.kostenbewust.core.score.Accountant;
import nl.kostenbewust.core.score.Audit;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.Worth;
import nl.kostenbewust.core.text.Messages;

/** What the accountant reads aloud at the end of the game. */
final class AuditViews {
    /** Attempts are counted from 1, so that this question is asked of chance by nobody else. */
    private static final int DRAW = 0;

    private AuditViews() {}

    static List<AuditView> of(List<Sight> sights, Prospect prospect) {
        List<Course> courses = new ArrayList<>();
        sights.forEach(sight -> prospect.course(sight.situation().household()).ifPresent(courses::add));
        return Accountant.draw(courses, audit -> lot(audit, sights.get(0).source())).stream()
                .flatMap(audit -> sights.stream()
                        .filter(sight -> sight.situation().household().equals(audit.household()))
                        .map(sight -> view(audit, sight)))
                .toList();
    }

    private static int lot(Audit audit, ViewSource source) {
        return source.game().chance().draw(audit.household(), audit.matter().as(), DRAW);
    }

    private static AuditView view(Audit audit, Sight sight) {
        Settlement settlement = audit.settlement();
        Optional<Matter> matter = sight.story().matter(audit.matter());
        return new AuditView(
                sight.story().household().name(),
                matter.map(Matter::question).orElseGet(() -> Messages.text("unknown.thing")),
                decided(settlement, sight),
                Messages.word("worth", Worth.of(settlement)),
                reasons(settlement, matter, sight),
                Messages.text(audit.isCovered() ? "accountant.mandate" : "accountant.mandate.not"),
                Messages.text(settlement.consented() ? "accountant.consent" : "accountant.consent.not"),
                audit.judgement(),
                Messages.word("judgement", audit.judgement()),
                why(audit));
    }

    private static Text decided(Settlement settlement, Sight sight) {
        Text title = settlement
                .by()
                .flatMap(by -> sight.story().decidable(by))
                .map(Decidable::title)
                .orElseGet(() -> Messages.text("settled.no"));
        return settlement.offered() ? Messages.text("accountant.offered", title) : title;
    }

    private static List<Text> reasons(Settlement settlement, Optional<Matter> matter, Sight sight) {
        Optional<Ref<Decidable>> by = settlement.by();
        if (by.isEmpty()) {
            return matter.flatMap(Matter::no).map(ReasonedNo::text).stream().toList();
        }
        return Files.of(sight.situation(), by.get()).stream()
                .filter(argument -> !argument.empty())
                .map(Argument::text)
                .toList();
    }

    private static List<Text> why(Audit audit) {
        return audit.points().isEmpty()
                ? List.of(Messages.text("accountant.fine"))
                : audit.points().stream()
                        .map(point -> Messages.word("audit", point))
                        .toList();
    }
}
