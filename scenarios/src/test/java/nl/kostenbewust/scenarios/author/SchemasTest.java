package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.SchemaWriter;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.scenarios.library.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an editor says of a file is what the game says of it, in Dutch. */
class SchemasTest {
    private static final String HOME = "/nl/kostenbewust/scenarios/";

    private static String shipped(Kind kind) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream(HOME + "schema/" + Schemas.fileName(kind))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theShippedSchemaIsTheOneThatTheGrammarGives(Kind kind) throws IOException {
        assertThat(shipped(kind))
                .as("run the command: schema scenarios/src/main/resources/nl/kostenbewust/scenarios/schema")
                .isEqualTo(Schemas.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordIsExplained(Kind kind) {
        List<String> unexplained = new ArrayList<>();
        new SchemaWriter(kind.grammar()).write(name -> {
            if (Schemas.explanation(name).isEmpty()) {
                unexplained.add(name);
            }
            return Optional.empty();
        });
        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationIsASentenceThatEveryScreenCanShow(Kind kind) {
        new SchemaWriter(kind.grammar()).write(name -> {
            assertThat(Schemas.explanation(name).orElseThrow())
                    .as(name)
                    .matches(".*[.!?]")
                    .satisfies(text -> assertThat(Alphabet.firstForbidden(text)).isEmpty());
            return Optional.empty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedFileIsValid(Kind kind) throws IOException, URISyntaxException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(shipped(kind));
        Path folder = Path.of(Schemas.class.getResource(HOME + kind.folder()).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aSchemaRefusesWhatTheGameRefuses() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(shipped(Kind.BUDGET));
        assertThat(schema.validate("{id: potje, naam: Potje}", InputFormat.YAML))
                .isNotEmpty();
    }
}
