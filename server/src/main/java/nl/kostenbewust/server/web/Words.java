package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.codec.Codec;

/**
 * The texts of the pages in one language.
 *
 * @param words by key
 */
record Words(SortedMap<String, String> words) {
    private static final Codec<Words> CODEC = Codec.json(Words.class, 1 << 20);

    /** The texts in Dutch, or in English. */
    static Words in(String language) {
        Properties read = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        SortedMap<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return new Words(words);
    }

    static void serve(Context ctx) {
        String language = ctx.pathParam("language").equals("en") ? "en" : "nl";
        ctx.contentType("application/json").result(CODEC.write(in(language)));
    }
}
