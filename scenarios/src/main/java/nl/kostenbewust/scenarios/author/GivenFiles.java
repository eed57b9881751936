package nl.kostenbewust.scenarios.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.YamlReader;
import nl.kostenbewust.scenarios.library.SourceFile;

/** Reads the files that somebody named on the command line. */
final class GivenFiles {
    private GivenFiles() {}

    /** These files; of a folder, every scenario file in it. */
    static List<SourceFile> read(List<Path> paths) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inside(path).forEach(file -> files.add(read(file)));
            } else {
                files.add(read(path));
            }
        }
        return files;
    }

    /** This file. */
    static SourceFile read(Path path) {
        try (var stream = Files.newInputStream(path)) {
            return SourceFile.outside(path.toString(), stream.readNBytes(YamlReader.LARGEST_FILE + 1));
        } catch (IOException e) {
            throw UnusableFile.of(path, e);
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(GivenFiles::isScenario).sorted().toList();
            if (found.isEmpty()) {
                throw new UnusableFile("In " + folder + " staat geen bestand dat op .yaml, .yml of .json eindigt.");
            }
            return found;
        } catch (IOException e) {
            throw UnusableFile.of(folder, e);
        }
    }

    private static boolean isScenario(Path path) {
        String name = path.getFileName().toString();
        boolean schema = name.endsWith(".schema.json");
        return !schema
                && Files.isRegularFile(path)
                && Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
    }
}
