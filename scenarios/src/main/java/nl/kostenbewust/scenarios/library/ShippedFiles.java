package nl.kostenbewust.scenarios.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that come with the game, from a folder or from inside a jar. */
final class ShippedFiles {
    private static final String YAML = ".yaml";

    private ShippedFiles() {}

    /** All of them, by kind and then by name. */
    static List<SourceFile> all() {
        try {
            URI home = home().toURI();
            if (!home.getScheme().equals("jar")) {
                return under(Path.of(home));
            }
            URI jar = URI.create(home.toString().substring(0, home.toString().indexOf('!')));
            try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
                return under(
                        inside.getPath(home.toString().substring(home.toString().indexOf('!') + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De bestanden van het spel zijn niet te lezen", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder above all kinds; the folder of cases is there in any build. */
    private static URL home() {
        URL programmes = ShippedFiles.class.getResource("/nl/kostenbewust/scenarios/programmes");
        if (programmes == null) {
            throw new IllegalStateException("the shipped scenario files are missing");
        }
        return programmes;
    }

    private static List<SourceFile> under(Path programmes) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Path folder = programmes.resolveSibling(kind.folder());
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.filter(path -> path.toString().endsWith(YAML))
                        .sorted()
                        .toList()) {
                    files.add(new SourceFile(kind.folder() + "/" + file.getFileName(), kind, Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
