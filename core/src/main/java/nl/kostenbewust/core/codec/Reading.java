package nl.kostenbewust.core.codec;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of one file: the forms that apply and the problems found so far. */
final class Reading {
    private final String file;
    private final Grammar<?> grammar;
    private final List<Problem> problems = new ArrayList<>();

    Reading(String file, Grammar<?> grammar) {
        this.file = file;
        this.grammar = grammar;
    }

    /** Reads a node as the given type; null when it was refused. */
    Object read(Type type, Spot spot) {
        if (spot.node() instanceof YamlNode.Broken || problems.size() >= Read.MOST_PROBLEMS) {
            return null;
        }
        return grammar.form(type).read(spot, this);
    }

    /** What an unwritten key of this type means; empty when the key must be written. */
    Optional<Object> absent(Type type) {
        return grammar.form(type).absent();
    }

    /** The words that this type has to be one of; none: it may be more than a word. */
    Set<String> choices(Type type) {
        return grammar.form(type).choices();
    }

    /** Reports a problem and answers null, the value of what was refused. */
    Object refuse(Spot spot, ProblemCode code, String message, String hint) {
        if (problems.size() < Read.MOST_PROBLEMS) {
            Position at = spot.position();
            problems.add(new Problem(file, at.line(), at.column(), spot.path(), code, message, hint));
        }
        return null;
    }

    Object wrongKind(Spot spot, String wanted) {
        String message = "Bij " + spot.name() + " hoort " + wanted + ", maar er staat " + Dutch.kind(spot.node());
        boolean nothing = spot.node() instanceof YamlNode.Scalar scalar && scalar.isNothing();
        String hint = nothing ? "vul iets in, of haal de regel weg" : "";
        return refuse(spot, ProblemCode.TYPE_WRONG, message, hint);
    }

    /** The single value that stands here; empty, and reported, when something else stands here. */
    Optional<YamlNode.Scalar> scalar(Spot spot, String wanted) {
        if (spot.node() instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
            return Optional.of(scalar);
        }
        wrongKind(spot, wanted);
        return Optional.empty();
    }

    /** A value that must stand without quotation marks, such as a number. */
    Optional<YamlNode.Scalar> bare(Spot spot, String wanted) {
        Optional<YamlNode.Scalar> scalar = scalar(spot, wanted);
        if (scalar.isPresent() && !scalar.get().plain()) {
            String message =
                    "Bij " + spot.name() + " hoort " + wanted + ", maar er staat tekst tussen aanhalingstekens";
            refuse(spot, ProblemCode.TYPE_WRONG, message, "haal de aanhalingstekens weg");
            return Optional.empty();
        }
        return scalar;
    }

    /** The entries of a group by their keys; a key that stands twice is reported, and its first value counts. */
    Map<String, YamlNode.Entry> entries(Spot spot, YamlNode.Mapping mapping) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            YamlNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                Position at = first.key().start();
                String message = "De sleutel " + Dutch.quote(entry.key().text())
                        + " staat hier voor de tweede keer; de eerste staat op " + at.line() + ":" + at.column();
                refuse(spot.key(entry), ProblemCode.KEY_DOUBLE, message, "haal er een weg, of voeg ze samen");
            }
        }
        return entries;
    }

    List<Problem> problems() {
        Comparator<Problem> order = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
        return problems.stream().sorted(order).toList();
    }
}
