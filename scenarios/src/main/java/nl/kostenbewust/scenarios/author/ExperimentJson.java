package nl.kostenbewust.scenarios.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.scenarios.neighbourhood.Experiment;
import nl.kostenbewust.scenarios.neighbourhood.Figure;
import nl.kostenbewust.scenarios.neighbourhood.Means;
import nl.kostenbewust.scenarios.neighbourhood.Wait;

/** What policies change, as one JSON document. */
final class ExperimentJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ExperimentJson() {}

    private record Document(String lesson, Experiment.Plan plan, Numbers off, Numbers on, Map<String, Numbers> alone) {}

    private record Numbers(Map<Figure, Double> figures, Map<Wait, Double> waits, Map<String, Double> households) {
        static Numbers of(Means means) {
            Map<String, Double> households = new LinkedHashMap<>();
            means.overall().forEach((house, overall) -> households.put(house.value(), overall));
            return new Numbers(means.figures(), means.waits(), households);
        }
    }

    static String of(Ref<Programme> lesson, Experiment.Plan plan, Experiment.Result result)
            throws JsonProcessingException {
        Map<String, Numbers> alone = new LinkedHashMap<>();
        result.alone().forEach(one -> alone.put(one.policy().id().value(), Numbers.of(one.means())));
        return JSON.writeValueAsString(
                new Document(lesson.value(), plan, Numbers.of(result.off()), Numbers.of(result.on()), alone));
    }
}
