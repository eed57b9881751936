/**
 * Turns files and bytes into records and back. The records are the grammar: names, kinds and choices are read from them by
 * reflection, so that they need no annotations.
 *
 * <p>Scenario files: {@link nl.kostenbewust.core.codec.Grammar} is learnt once from a root record and the
 * {@link nl.kostenbewust.core.codec.ScalarForm}s of its value types. {@link nl.kostenbewust.core.codec.YamlReader} then gives a
 * {@link nl.kostenbewust.core.codec.Read}: every {@link nl.kostenbewust.core.codec.Problem} at once, or a
 * {@link nl.kostenbewust.core.codec.LocatedFile} whose {@link nl.kostenbewust.core.codec.Positions} map a path to line and column.
 * {@link nl.kostenbewust.core.codec.SchemaWriter} writes the same grammar as JSON Schema, for editors.
 *
 * <p>Journals and messages: {@link nl.kostenbewust.core.codec.Codec} writes values of one type as JSON or CBOR and reads them back.
 *
 * <p>May import scenario, play, model, and of text only the spelling; Jackson, SnakeYAML, java.util, java.time and reflection; the other rooms of core never import those two
 * libraries.
 */
package nl.kostenbewust.core.codec;
