package nl.kostenbewust.scenarios.library;

import nl.kostenbewust.core.codec.Read;
import nl.kostenbewust.core.codec.YamlReader;

/** A file that is read when somebody first asks for what it says: a player needs few of all that is shipped. */
final class Sheet {
    private final SourceFile source;
    private Read<?> read;

    Sheet(SourceFile source) {
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    synchronized Read<?> read() {
        if (read == null) {
            read = new YamlReader<>(source.kind().grammar()).read(source.name(), source.bytes());
        }
        return read;
    }
}
