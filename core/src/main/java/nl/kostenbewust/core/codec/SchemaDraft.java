package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A schema being written: each record, choice and value type is defined once and referred to by name. */
final class SchemaDraft {
    private final Grammar<?> grammar;
    private final Function<String, Optional<String>> descriptions;
    private final ObjectNode definitions = object();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    SchemaDraft(Grammar<?> grammar, Function<String, Optional<String>> descriptions) {
        this.grammar = grammar;
        this.descriptions = descriptions;
    }

    ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode definitions() {
        return definitions;
    }

    Form form(Type type) {
        return grammar.form(type);
    }

    /** The schema of a type, by reference where the type has a name of its own. */
    ObjectNode of(Type type) {
        Form form = form(type);
        boolean named = type instanceof Class<?> plain && (plain.isRecord() || plain.isEnum() || plain.isSealed());
        return named && !(form instanceof ValueForm) ? reference((Class<?>) type, form) : form.schema(this);
    }

    /** The schema of a record as a word of a vocabulary. */
    ObjectNode member(RecordForm form) {
        return reference(form.type(), form);
    }

    private ObjectNode reference(Class<?> type, Form form) {
        String name = Names.nested(type);
        Class<?> former = owners.putIfAbsent(name, type);
        if (former == null) {
            definitions.set(name, object()); // holds the place, so that a type may contain itself
            definitions.set(name, described(form.schema(this), name));
        } else if (former != type) {
            throw new IllegalStateException("Two types have one name in the schema: " + former + " and " + type);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    /** Adds the explanation, when there is one. */
    ObjectNode described(ObjectNode schema, String name) {
        description(name).ifPresent(text -> schema.put("description", text));
        return schema;
    }

    Optional<String> description(String name) {
        return descriptions.apply(name);
    }

    /** A value that matches at least one of the schemas. */
    ObjectNode anyOf(ObjectNode one, ObjectNode other) {
        ObjectNode schema = object();
        schema.putArray("anyOf").add(one).add(other);
        return schema;
    }

    /** Text as the reader takes it: also what YAML would take for a number or a truth value. */
    ObjectNode text() {
        ObjectNode schema = object();
        ArrayNode types = schema.putArray("type");
        types.add("string").add("number").add("boolean");
        return schema;
    }
}
