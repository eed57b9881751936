package nl.kostenbewust.server.wire;

/** What a peer seems to be that sent something else than an envelope. */
public enum Stranger {
    /** A browser, or any program that speaks HTTP. */
    HTTP("HTTP"),
    /** A program that wants an encrypted connection. */
    TLS("TLS"),
    /** A length that no envelope has. */
    BAD_LENGTH("een onmogelijke lengte"),
    /** A kind of envelope that does not exist or may not come from this side. */
    BAD_KIND("een onbekend of misplaatst soort bericht");

    private final String words;

    Stranger(String words) {
        this.words = words;
    }

    /** Returns in Dutch what was spoken, to end "the other side spoke …". */
    public String words() {
        return words;
    }

    /** Returns the best guess from the first four bytes, read as a length. */
    static Stranger from(int length) {
        return switch (length) {
            case 0x47455420, 0x48454144, 0x504F5354, 0x4F505449, 0x50555420, 0x48545450 -> HTTP;
            default -> (length >>> 16) == 0x1603 ? TLS : BAD_LENGTH;
        };
    }
}
