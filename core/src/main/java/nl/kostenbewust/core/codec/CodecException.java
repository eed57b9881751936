package nl.kostenbewust.core.codec;

/** Bytes that are no sound message, or a value that cannot be written. The message is one short Dutch sentence. */
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CodecException(String reason) {
        super(reason);
    }

    CodecException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The same trouble, with the place that it stands in. */
    CodecException within(String place) {
        return new CodecException(place + " > " + getMessage(), getCause());
    }
}
