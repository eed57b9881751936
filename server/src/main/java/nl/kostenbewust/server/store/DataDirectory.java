package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory of a SQLite store, and the note in it that says which process has it open. */
record DataDirectory(Path path) {
    private static final String NOTE = "in-use.txt";
    private static final int LONGEST_NOTE = 300;
    private static final int SMALLEST_PAGE = 512;
    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);

    /** Makes the directory if it is missing; refuses one in which the file was cut to almost nothing. */
    void prepare(String name) throws IOException {
        create();
        // SQLite takes such a file for an empty one, and would start anew over the old games.
        Path file = path.resolve(name);
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size > 0 && size < SMALLEST_PAGE) {
            throw new IOException(name + " is afgekapt tot " + size + " bytes");
        }
    }

    /** Notes that this process has the directory open. The note only informs; what it says of a killed one blocks nobody. */
    void sign() {
        try {
            Files.writeString(path.resolve(NOTE), Opener.ofThisProcess().toString());
        } catch (IOException e) {
            LOG.debug("Wie de map open heeft, kon niet worden genoteerd: {}", e.getMessage());
        }
    }

    /** Who has it open, as a phrase that follows a noun; empty when unknown. */
    String holder() {
        try {
            Path note = path.resolve(NOTE);
            return Files.size(note) > LONGEST_NOTE ? "" : Opener.phrase(Files.readString(note));
        } catch (IOException | RuntimeException unknown) {
            return "";
        }
    }

    /** Only the owner may look in: the database holds names and seeds. */
    private void create() throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            // A new directory survives a power cut only once its own entry is on disk; Windows does that by itself.
            try (FileChannel parent = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
    }
}
