package nl.kostenbewust.scenarios.author;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that cannot be read or written; the message says which and why, in Dutch. */
final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message);
    }

    static UnusableFile of(Path path, IOException cause) {
        return new UnusableFile(path + " " + reason(cause));
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "bestaat niet.";
        }
        if (cause instanceof AccessDeniedException) {
            return "mag niet gelezen of geschreven worden.";
        }
        return cause instanceof FileAlreadyExistsException
                ? "is een bestand; noem een map."
                : "is niet te lezen of te schrijven: " + cause.getMessage();
    }
}
