package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Case;

/** Writes a receipt while it walks through the events; used once. */
final class ReceiptWriter {
    private final Case story;
    private final Map<Receipt.Item, SortedMap<Integer, Money>> lines = new LinkedHashMap<>();
    private final Map<Ref<CostLine>, Receipt.Item> running = new LinkedHashMap<>();
    private int month = 1;
    private int arrived = 1;

    ReceiptWriter(Case story) {
        this.story = story;
    }

    void write(Event event) {
        if (event instanceof InHousehold in) {
            if (in.household().equals(story.id())) {
                write(in.what());
            }
        } else if (event instanceof TeamEvent.MonthClosed closed) {
            month = closed.month() + 1;
        } else if (event instanceof TeamEvent.HouseholdArrived came && isOurs(Optional.of(came.household()))) {
            arrived = came.start().arrived();
        } else if (event instanceof TeamEvent.HoursSpent spent && isOurs(spent.household())) {
            add(TeamHours.ITEM, TeamHours.cost(spent.hours()));
        }
    }

    Receipt receipt() {
        List<Receipt.Line> written = new ArrayList<>();
        lines.forEach((item, months) -> written.add(new Receipt.Line(item, months)));
        return new Receipt(List.copyOf(written));
    }

    private void write(HouseholdEvent event) {
        if (event instanceof HouseholdEvent.CostPaid paid) {
            add(running.computeIfAbsent(paid.line(), this::item), paid.sum());
        } else if (event instanceof HouseholdEvent.CostPaidOnce once) {
            add(
                    new Receipt.Item(Optional.empty(), once.payer(), once.label(), once.source(), once.certainty()),
                    once.sum());
        }
    }

    private Receipt.Item item(Ref<CostLine> ref) {
        CostLine line = story.line(ref)
                .orElseThrow(() -> new IllegalArgumentException("no such cost line in " + story.id() + ": " + ref));
        return new Receipt.Item(Optional.of(ref), line.payer(), line.label(), line.source(), line.certainty());
    }

    private void add(Receipt.Item item, Money sum) {
        int monthHere = month - arrived + 1;
        if (monthHere <= story.horizon()) {
            lines.computeIfAbsent(item, none -> new TreeMap<>()).merge(monthHere, sum, Money::plus);
        }
    }

    private boolean isOurs(Optional<Ref<Household>> household) {
        return household.equals(Optional.of(story.id()));
    }
}
