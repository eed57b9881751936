package nl.kostenbewust.desktop.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.fixture.Faults;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Every fault of the list has a test somewhere in the project, or a reason in the list; this module is built last and sees all. */
class FaultsTest {
    private static final List<Path> MODULES = Stream.of("core", "scenarios", "server", "desktop")
            .map(module -> Path.of("..", module, "target", "test-classes"))
            .toList();
    private static final JavaClasses TESTS = new ClassFileImporter().importPaths(MODULES);

    /** The canary: a module that was not compiled would seem to have no tests. */
    @Test
    void allModulesWereSeen() {
        assertThat(MODULES).allMatch(Files::isDirectory);
        assertThat(MODULES)
                .allMatch(module -> TESTS.stream()
                        .anyMatch(seen -> seen.getSource()
                                .orElseThrow()
                                .getUri()
                                .getPath()
                                .contains(module.toAbsolutePath().normalize().toString())));
    }

    @Test
    void everyFaultHasATestOrAReason() {
        SortedMap<Integer, TreeSet<String>> tests = tests();
        assertThat(tests.keySet())
                .as("numbers that are not in the list")
                .isSubsetOf(Faults.all().keySet());
        Faults.all().forEach((number, fault) -> {
            if (fault.reason().isPresent()) {
                assertThat(tests)
                        .as("%d has a test, and a reason for having none", number)
                        .doesNotContainKey(number);
            }
        });
        assertThat(Faults.all().entrySet().stream()
                        .filter(fault -> fault.getValue().reason().isEmpty() && !tests.containsKey(fault.getKey()))
                        .map(fault -> fault.getKey() + ": " + fault.getValue().title()))
                .as("faults without a test or a reason")
                .isEmpty();
    }

    /** The tests of each fault. What is marked must be a test that runs. */
    private static SortedMap<Integer, TreeSet<String>> tests() {
        SortedMap<Integer, TreeSet<String>> tests = new TreeMap<>();
        for (JavaMethod method : methods()) {
            assertThat(method.isMetaAnnotatedWith(Testable.class))
                    .as("%s is a test", method.getFullName())
                    .isTrue();
            assertThat(method.isAnnotatedWith(Disabled.class))
                    .as("%s is disabled", method.getFullName())
                    .isFalse();
            for (int number : method.getAnnotationOfType(Fault.class).value()) {
                tests.computeIfAbsent(number, any -> new TreeSet<>())
                        .add(method.getOwner().getSimpleName() + "#" + method.getName());
            }
        }
        return tests;
    }

    private static List<JavaMethod> methods() {
        return TESTS.stream()
                .flatMap(seen -> seen.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Fault.class))
                .toList();
    }
}
