package nl.kostenbewust.scenarios.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.neighbourhood.Craft;
import nl.kostenbewust.scenarios.neighbourhood.Experiment;
import nl.kostenbewust.scenarios.report.ExperimentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a lesson with policies off and on, and says what they change. */
@Command(
        name = "policies",
        description = {
            "Speelt een les met beleidsinstellingen uit en aan, en zegt wat ze veranderen.",
            "Het team doet in elk huishouden wat de route van de casus doet, zolang er uren en geld voor zijn."
        })
final class PoliciesCommand implements Callable<Integer> {
    private static final int TEAM_AT_MOST = 6;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LES",
            arity = "0..1",
            defaultValue = "inclusieve-wijk",
            description = "De id van een meegeleverde les; zonder: ${DEFAULT-VALUE}.")
    private String lesson;

    @Option(
            names = "--on",
            paramLabel = "NAAM",
            split = ",",
            description = "Welke instellingen aan gaan, met komma’s ertussen; zonder: allemaal.")
    private List<String> on = new ArrayList<>();

    @Option(
            names = "--route",
            paramLabel = "NAAM",
            defaultValue = "good",
            description = "Welke route het team volgt, zoals good, documented of tempting; zonder: ${DEFAULT-VALUE}.")
    private String route;

    @Option(
            names = "--beginner",
            description =
                    "Het team kan het nog niet zo goed: het legt per keer één argument neer, schaalt niet op en vraagt geen intervisie.")
    private boolean beginner;

    @Option(
            names = "--team",
            paramLabel = "GETAL",
            defaultValue = "4",
            description = "Hoeveel sociaal werkers, 1 tot 6; zonder: ${DEFAULT-VALUE}.")
    private int team;

    @Option(
            names = "--runs",
            paramLabel = "GETAL",
            defaultValue = "20",
            description = "Hoeveel spellen; zonder: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Het zaad van het eerste spel; zonder: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "Schrijft één JSON-document in plaats van regels.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() throws JsonProcessingException {
        Library library = Library.shipped();
        Optional<String> complaint = complaint(library);
        if (complaint.isPresent()) {
            spec.commandLine().getErr().println(complaint.get());
            return AuthorProgram.WRONG_USE;
        }
        Scenario scenario = library.scenario(Ref.to(lesson), List.of()).orElseThrow();
        Experiment.Plan plan = new Experiment.Plan(route, beginner ? Craft.BEGINNER : Craft.SKILLED, team, seed, runs);
        Experiment.Result result = Experiment.of(scenario, chosen(library), plan);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ExperimentJson.of(scenario.programme().id(), plan, result));
        } else {
            ExperimentText.of(scenario.programme(), plan, result).forEach(out::println);
        }
        return AuthorProgram.WELL;
    }

    private List<Policy> chosen(Library library) {
        return library.policies().values().stream()
                .filter(policy -> on.isEmpty() || on.contains(policy.id().value()))
                .toList();
    }

    private Optional<String> complaint(Library library) {
        Optional<Programme> programme = library.programmes().values().stream()
                .filter(one -> one.id().value().equals(lesson))
                .findFirst();
        if (programme.isEmpty()) {
            return Optional.of("Er is geen les met de naam " + lesson + ". Kies uit: "
                    + names(library.programmes().keySet()) + ".");
        }
        Optional<String> unknown = on.stream()
                .filter(name -> library.policies().keySet().stream()
                        .noneMatch(policy -> policy.value().equals(name)))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("Er is geen beleidsinstelling met de naam " + unknown.get() + ". Kies uit: "
                    + names(library.policies().keySet()) + ".");
        }
        boolean followed = programme.get().arrivals().stream()
                .allMatch(arrival ->
                        library.cases().get(arrival.household()).routes().containsKey(route));
        if (!followed) {
            return Optional.of("De route " + route + " staat niet in elke casus van deze les.");
        }
        boolean numbers = team >= 1 && team <= TEAM_AT_MOST && runs >= 1;
        return numbers
                ? clash(chosen(library))
                : Optional.of("Een team telt 1 tot en met " + TEAM_AT_MOST
                        + " sociaal werkers, en speelt minstens één spel.");
    }

    private static Optional<String> clash(List<Policy> policies) {
        for (Policy one : policies) {
            for (Policy other : policies) {
                if (one.clashesWith(other)) {
                    return Optional.of(one.id() + " en " + other.id() + " kunnen niet samen aan staan.");
                }
            }
        }
        return Optional.empty();
    }

    private static String names(Collection<? extends Ref<?>> names) {
        return names.stream().map(Ref::value).collect(Collectors.joining(", "));
    }
}
