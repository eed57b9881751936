package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a grammar as JSON Schema (draft 2020-12), so that an editor completes and explains a scenario file while it is written.
 *
 * <p>The schema accepts every file that {@link YamlReader} accepts. It is a little milder: what a value type or a record refuses
 * by itself, only the reader knows.
 */
public final class SchemaWriter {
    private final Grammar<?> grammar;

    /** A writer for the files of this grammar. */
    public SchemaWriter(Grammar<?> grammar) {
        this.grammar = grammar;
    }

    /**
     * The schema as JSON text, the same text every time.
     *
     * @param descriptions explains, in Dutch, {@code Case}, {@code Case.title}, {@code Effect.LevelChange}, {@code
     *     Effect.LevelChange.by} and {@code LifeDomain.MONEY}: types with the types around them, components, constants
     * @throws IllegalStateException when two types have the same name
     */
    public String write(Function<String, Optional<String>> descriptions) {
        SchemaDraft draft = new SchemaDraft(grammar, descriptions);
        ObjectNode schema = draft.object().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(draft.of(grammar.root()));
        schema.set("$defs", draft.definitions());
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
