package nl.kostenbewust.desktop.host;

import nl.kostenbewust.core.model.Text;

/** No server could be started; the text says why and what to do. */
public final class HostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** With a text for the player. */
    public HostException(Text text, Throwable cause) {
        super(text.nl(), cause);
        this.text = text;
    }

    /** What is wrong and what to do, for the player. */
    public Text text() {
        return text;
    }
}
