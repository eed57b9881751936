package nl.kostenbewust.scenarios.report;

/** Text in a page. */
final class Html {
    private Html() {}

    /** The same text, with nothing in it that a browser takes for markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
