package nl.kostenbewust.scenarios.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import nl.kostenbewust.scenarios.balance.CaseReport;
import nl.kostenbewust.scenarios.balance.Comparison;

/** A simulation as one JSON document. */
final class SimulationJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SimulationJson() {}

    private record Document(int runs, long seed, List<CaseReport> cases) {}

    private record Comparisons(int runs, long seed, List<Comparison> comparisons) {}

    static String of(int runs, long seed, List<CaseReport> reports) throws JsonProcessingException {
        return JSON.writeValueAsString(new Document(runs, seed, reports));
    }

    static String ofComparisons(int runs, long seed, List<Comparison> comparisons) throws JsonProcessingException {
        return JSON.writeValueAsString(new Comparisons(runs, seed, comparisons));
    }
}
