package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Writes values of one type as bytes and reads them back, for journals, messages and tests. Immutable; many threads may share
 * one.
 *
 * <ul>
 *   <li>a record is an object with its components by name; a record around one text or whole number is that;
 *   <li>a value of a sealed interface carries {@code "type"}, the kebab-case name of its record;
 *   <li>an empty Optional is left out; a constant is its kebab-case name; a date is ISO text;
 *   <li>lists, sets and maps keep their order and cannot be modified once read.
 * </ul>
 *
 * <p>Equal values give equal bytes, on every machine. Reading is strict: what is unknown, double, missing, too long or of another
 * kind is refused. An absent Optional, list, set or map is read as empty, so that old journals stay readable.
 */
public final class Codec<T> {
    /** The deepest nesting of objects and lists. */
    public static final int DEEPEST = 32;

    /** The longest text, in chars. */
    public static final int LONGEST_TEXT = 20_000;

    static final int LONGEST_NAME = 500;
    private static final int LONGEST_NUMBER = 30;

    private final Class<T> root;
    private final int largest;
    private final ObjectMapper mapper;
    private final WireForms forms;

    private final boolean packed;

    private Codec(Class<T> root, int largest, TSFBuilder<?, ?> factory, boolean packed) {
        this.root = root;
        this.largest = largest;
        this.packed = packed;
        this.forms = new WireForms(root);
        factory.streamReadConstraints(readLimits())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
        this.mapper = new ObjectMapper((JsonFactory) factory.build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }

    /**
     * JSON in UTF-8, without white space.
     *
     * @param root the declared type: a sealed interface gives values with a type, a record of it does not
     * @param largest the most bytes that are read or written
     * @throws IllegalStateException when the type, or a type inside it, cannot be written
     */
    public static <T> Codec<T> json(Class<T> root, int largest) {
        return new Codec<>(root, largest, JsonFactory.builder(), false);
    }

    /** CBOR, the same content in fewer bytes; parameters as for {@link #json}. */
    public static <T> Codec<T> cbor(Class<T> root, int largest) {
        return new Codec<>(root, largest, CBORFactory.builder(), false);
    }

    /** CBOR, deflated where it is long; parameters as for {@link #json}, and {@code largest} holds before and after. */
    public static <T> Codec<T> packed(Class<T> root, int largest) {
        return new Codec<>(root, largest, CBORFactory.builder(), true);
    }

    private static StreamReadConstraints readLimits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
    }

    /** The bytes of a value; throws CodecException when {@link #read} would refuse them. */
    public byte[] write(T value) {
        return write(out -> forms.write(root, value, out));
    }

    /**
     * How to come from one value to another, in as few bytes as what is the same in both allows. Throws CodecException where {@link
     * #write} would.
     */
    public byte[] change(T before, T after) {
        return write(out -> {
            if (before.equals(after)) {
                out.writeNull();
            } else {
                forms.writeChange(root, before, after, out);
            }
        });
    }

    /** The value that a change leads to from the value it was made for; throws CodecException when it does not fit. */
    public T changed(T before, byte[] change) {
        if (change.length > largest) {
            throw new CodecException("langer dan " + largest + " bytes");
        }
        JsonNode tree = tree(change);
        return tree.isNull() ? before : root.cast(forms.change(root, before, tree));
    }

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = mapper.createGenerator(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new CodecException("deze waarde is niet op te schrijven", e);
        }
        if (bytes.size() > largest) {
            throw new CodecException("langer dan " + largest + " bytes");
        }
        return packed ? Packing.pack(bytes.toByteArray()) : bytes.toByteArray();
    }

    /** The value that the bytes say; throws CodecException, and nothing else, on any other bytes. */
    public T read(byte[] bytes) {
        if (bytes.length > largest) {
            throw new CodecException("langer dan " + largest + " bytes");
        }
        return root.cast(forms.read(root, tree(bytes)));
    }

    /** The word that tells a value of a sealed interface apart, without reading the value; empty when none stands first. */
    public Optional<String> word(byte[] bytes) {
        try (InputStream plain = packed ? Packing.stream(bytes) : new ByteArrayInputStream(bytes);
                JsonParser parser = mapper.createParser(plain)) {
            boolean first =
                    parser.nextToken() == JsonToken.START_OBJECT && VocabularyWire.TYPE.equals(parser.nextFieldName());
            return first ? Optional.ofNullable(parser.nextTextValue()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private JsonNode tree(byte[] bytes) {
        byte[] plain = packed ? Packing.unpack(bytes, largest) : bytes;
        try (JsonParser parser = mapper.createParser(plain)) {
            JsonNode tree = mapper.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new CodecException("leeg");
            }
            if (parser.nextToken() != null) {
                throw new CodecException("er staat nog iets achter");
            }
            return tree;
        } catch (CodecException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // parsers of hostile bytes have thrown worse than IOException
            throw new CodecException("onleesbaar of te groot", e);
        }
    }
}
