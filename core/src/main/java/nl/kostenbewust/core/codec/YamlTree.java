package nl.kostenbewust.core.codec;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the nodes of one document from YAML's stream of events; nothing in the file can name a class or grow by reference. */
final class YamlTree {
    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 50_000;

    private final Iterator<Event> events;
    private final Reading reading;
    private int nodes;

    /** The rest of the file cannot be understood; why has been reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private YamlTree(String text, Reading reading) {
        this.events =
                new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
        this.reading = reading;
    }

    /** The document; empty when the file could not be read to its end. */
    static Optional<YamlNode> parse(String text, Reading reading) {
        try {
            return Optional.of(new YamlTree(text, reading).document());
        } catch (Stop stop) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            SyntaxMessage message = SyntaxMessage.of(e);
            reading.refuse(spot(mark(e)), ProblemCode.YAML_SYNTAX, message.message(), message.hint());
        } catch (RuntimeException e) { // SnakeYAML throws others too, on escapes of characters that do not exist
            reading.refuse(spot(Position.START), ProblemCode.YAML_SYNTAX, "Dit is geen geldige YAML", "");
        }
        return Optional.empty();
    }

    private static Position mark(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private YamlNode document() {
        events.next();
        if (events.next().is(Event.ID.StreamEnd)) {
            throw stop(
                    Position.START,
                    ProblemCode.YAML_SYNTAX,
                    "Het bestand is leeg",
                    "begin met een sleutel, zoals ‘id: …’");
        }
        YamlNode root = node(events.next(), 1);
        events.next();
        Event end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            String hint = "haal de regel met --- of ... weg, of maak er twee bestanden van";
            throw stop(
                    start(end), ProblemCode.YAML_SYNTAX, "Hier begint een tweede document in hetzelfde bestand", hint);
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        count(event);
        refuseReferences((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (!(event instanceof CollectionStartEvent collection)) {
            return new YamlNode.Broken(start(event));
        }
        if (depth > DEEPEST) {
            String message = "Lijsten en groepen zitten hier meer dan " + DEEPEST + " lagen diep in elkaar";
            throw stop(start(event), ProblemCode.TOO_DEEP, message, "sluit haakjes, of maak het eenvoudiger");
        }
        if (collection.getTag() != null) {
            String hint = "haal " + Dutch.quote(collection.getTag()) + " weg";
            reading.refuse(spot(start(event)), ProblemCode.TAG_REFUSED, "YAML-tags (!…) kunnen hier niet", hint);
        }
        return event instanceof MappingStartEvent ? mapping(start(event), depth) : sequence(start(event), depth);
    }

    private void count(Event event) {
        nodes++;
        if (nodes > MOST_NODES) {
            String message = "Het bestand heeft meer dan " + MOST_NODES + " onderdelen";
            throw stop(start(event), ProblemCode.FILE_TOO_LARGE, message, "verdeel het over meer bestanden");
        }
    }

    private void refuseReferences(NodeEvent event) {
        if (event.getAnchor() != null) {
            boolean alias = event instanceof AliasEvent;
            String message = alias ? "Verwijzen met * kan hier niet" : "Een anker met & kan hier niet";
            String hint = "schrijf de inhoud uit; tekst die met * of & begint hoort tussen aanhalingstekens";
            reading.refuse(spot(start(event)), ProblemCode.ALIAS_REFUSED, message, hint);
        }
    }

    private YamlNode scalar(ScalarEvent event) {
        Position start = start(event);
        if (event.getTag() != null) {
            String hint = "tekst die met ! begint hoort tussen aanhalingstekens";
            reading.refuse(spot(start), ProblemCode.TAG_REFUSED, "YAML-tags (!…) kunnen hier niet", hint);
            return new YamlNode.Broken(start);
        }
        Optional<Integer> refused = SourceText.refusedIn(event.getValue());
        if (refused.isPresent()) {
            SourceText.refuse(refused.get(), spot(start), reading);
            return new YamlNode.Broken(start);
        }
        return new YamlNode.Scalar(event.getValue(), event.isPlain(), start);
    }

    private YamlNode sequence(Position start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(items, start);
    }

    private YamlNode mapping(Position start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlNode.Scalar word) {
                entries.add(new YamlNode.Entry(word, value));
            } else if (!(key instanceof YamlNode.Broken)) {
                String hint = "zet tekst met { of [ tussen aanhalingstekens";
                reading.refuse(spot(key.start()), ProblemCode.YAML_SYNTAX, "Een sleutel moet een woord zijn", hint);
            }
        }
        return new YamlNode.Mapping(entries, start);
    }

    private Stop stop(Position position, ProblemCode code, String message, String hint) {
        reading.refuse(spot(position), code, message, hint);
        return new Stop();
    }

    private static Spot spot(Position position) {
        return new Spot("", null, position);
    }

    private static Position start(Event event) {
        return new Position(
                event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
    }
}
