package nl.kostenbewust.core.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The laws that core keeps, each for the packages it is asked about. */
final class Law {
    private static final Set<String> UNORDERED =
            new TreeSet<>(List.of("java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap"));
    private static final Set<String> UNORDERED_FACTORIES = new TreeSet<>(List.of("of", "copyOf", "ofEntries"));
    private static final Set<String> UNORDERED_COLLECTORS = new TreeSet<>(
            List.of("toSet", "toMap", "toUnmodifiableSet", "toUnmodifiableMap", "partitioningBy", "toConcurrentMap"));

    private Law() {}

    /** Of all that is ours, classes here depend on nothing but these rooms and their own. */
    static ArchRule mayImport(String here, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(here)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.kostenbewust..")
                        .and(not(resideInAPackage(here)))
                        .and(not(resideInAnyPackage(rooms))))
                .because("everything points down")
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String slices) {
        return SlicesRuleDefinition.slices().matching(slices).should().beFreeOfCycles();
    }

    static ArchRule noFileLibraries(String... outside) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(outside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.yaml..")
                .because("only codec knows how files and messages are written");
    }

    static ArchRule noGlobalState() {
        return fields().that().areStatic().should().beFinal().because("a game is a value, and a server holds many");
    }

    static ArchRule noClockChanceOrThread() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.UUID")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*|Timer.*|concurrent\\..*)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Thread|ThreadLocal|Process.*|Runtime)")
                .orShould()
                .accessTargetWhere(asksTheWorld())
                .because("the same game must always come out the same");
    }

    static ArchRule noFilesOrNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
                .because("core is handed its bytes");
    }

    static ArchRule everyWalkHasOneOrder(String... here) {
        return noClasses()
                .that()
                .resideInAnyPackage(here)
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("hash order") {
                    @Override
                    public boolean test(JavaClass type) {
                        return UNORDERED.contains(type.getName());
                    }
                })
                .orShould()
                .accessTargetWhere(makesHashOrder())
                .because("a replay must walk in the same order on every machine")
                .allowEmptyShould(true);
    }

    static ArchRule noFloatingPoint(String... here) {
        return noClasses()
                .that()
                .resideInAnyPackage(here)
                .should()
                .accessTargetWhere(speaksFloat())
                .because("levels are tenths, money is cents, chances are per mille")
                .allowEmptyShould(true);
    }

    static ArchRule sayingNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Abstract)(\\$.*)?")
                .because("a name says what a thing is");
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheWorld() {
        return access("a question to clock, chance or console", target -> {
            String owner = target.getOwner().getName();
            String name = target.getName();
            return (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.lang.System")
                            && List.of("out", "err", "in", "currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                    .contains(name))
                    || (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.util.Collections") && name.equals("shuffle"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> makesHashOrder() {
        return access("a collection in hash order", target -> {
            String owner = target.getOwner().getName();
            boolean factory = owner.equals("java.util.Set") || owner.equals("java.util.Map");
            if (factory && UNORDERED_FACTORIES.contains(target.getName())) {
                return true;
            }
            return owner.equals("java.util.stream.Collectors") && collectsInHashOrder(target);
        });
    }

    /** {@code toMap} and {@code groupingBy} may be told which map to fill, by a fourth or second argument. */
    private static boolean collectsInHashOrder(AccessTarget target) {
        int told = target instanceof CodeUnitCallTarget call
                ? call.getRawParameterTypes().size()
                : 0;
        return switch (target.getName()) {
            case "toMap" -> told < 4;
            case "groupingBy" -> told < 3;
            default -> UNORDERED_COLLECTORS.contains(target.getName());
        };
    }

    private static DescribedPredicate<JavaAccess<?>> speaksFloat() {
        return access("a call with floating point", target -> {
            if (!(target instanceof CodeUnitCallTarget call)) {
                return false;
            }
            return isFloat(call.getRawReturnType())
                    || call.getRawParameterTypes().stream().anyMatch(Law::isFloat);
        });
    }

    private static boolean isFloat(JavaClass type) {
        return List.of("double", "float").contains(type.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String what, java.util.function.Predicate<AccessTarget> is) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return is.test(access.getTarget());
            }
        };
    }
}
