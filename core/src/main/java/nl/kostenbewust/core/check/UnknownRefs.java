package nl.kostenbewust.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rule;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.model.Wish;

/** Every name points to something of the right kind. Flags have a check of their own. */
final class UnknownRefs implements Check {
    /** What authors call each kind. */
    private static final Map<Class<?>, String> KINDS = kinds();

    /** What another file may declare; not missed while a file cannot be read. */
    private static final List<Class<?>> UNSURE = List.of(
            Flag.class,
            Household.class,
            Agency.class,
            Budget.class,
            Policy.class,
            Facility.class,
            Theme.class,
            Rule.class,
            Ladder.class,
            Rung.class,
            Likeness.class);

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<?> file : content.files()) {
            look(file, Declared.to(file, content), content.isWhole() ? List.of(Flag.class) : UNSURE, found);
        }
    }

    private static void look(ContentFile<?> file, Declared declared, List<Class<?>> skipped, Consumer<Finding> found) {
        for (Part<Ref<?>> part : file.refs()) {
            String name = part.value().value();
            SortedSet<String> known = declared.names(part.about());
            if (!skipped.contains(part.about()) && !known.contains(name)) {
                String message = "‘" + name + "’ bestaat niet als " + KINDS.get(part.about());
                found.accept(file.finding(FindingCode.REF_UNKNOWN, part.path(), message, Nearest.hint(name, known)));
            }
        }
    }

    private static Map<Class<?>, String> kinds() {
        Map<Class<?>, String> kinds = new LinkedHashMap<>();
        kinds.put(Household.class, "casus");
        kinds.put(Agency.class, "instantie");
        kinds.put(Budget.class, "potje");
        kinds.put(Policy.class, "beleidsinstelling");
        kinds.put(Facility.class, "voorziening");
        kinds.put(Theme.class, "thema");
        kinds.put(Rule.class, "regel van een instantie");
        kinds.put(Ladder.class, "opschalingsroute");
        kinds.put(Rung.class, "trede");
        kinds.put(Resident.class, "inwoner");
        kinds.put(Contact.class, "iemand uit het netwerk");
        kinds.put(Fact.class, "feit");
        kinds.put(Wish.class, "wens");
        kinds.put(Matter.class, "kwestie");
        kinds.put(Intervention.class, "interventie");
        kinds.put(Request.class, "verzoek");
        kinds.put(Decidable.class, "interventie of verzoek");
        kinds.put(Argument.class, "argument");
        kinds.put(CostLine.class, "regel van de kassabon");
        kinds.put(Debt.class, "schuld");
        kinds.put(ScriptedEvent.class, "gebeurtenis");
        kinds.put(Dilemma.class, "dilemma");
        kinds.put(Dilemma.Answer.class, "antwoord op een dilemma");
        kinds.put(Likeness.class, "gelijkenis bij een verzoek of in de vraagbaak");
        kinds.put(ChanceSubject.class, "kans bij een interventie, gebeurtenis of gevolg");
        return kinds;
    }
}
