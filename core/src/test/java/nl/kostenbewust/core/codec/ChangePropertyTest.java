package nl.kostenbewust.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What has changed, put into what was, is what is: for any two trees. */
class ChangePropertyTest {
    private static final Codec<Tree> CODEC = Codec.cbor(Tree.class, 1_000_000);

    private static final int DEEP = 3;

    /** A tree of everything that a view may hold. */
    sealed interface Tree {}

    record Leaf(String text, int number, Optional<Boolean> truth) implements Tree {}

    record Branch(String name, List<Tree> trees, Optional<Tree> extra, List<Integer> numbers) implements Tree {}

    @Property(tries = 300)
    void whatHasChangedLeadsToWhatIs(@ForAll("trees") Tree before, @ForAll("trees") Tree after) {
        assertThat(CODEC.changed(before, CODEC.change(before, after))).isEqualTo(after);
    }

    @Property(tries = 300)
    void nothingChangedIsNextToNothing(@ForAll("trees") Tree tree) {
        assertThat(CODEC.change(tree, tree)).hasSize(1);
        assertThat(CODEC.changed(tree, CODEC.change(tree, tree))).isSameAs(tree);
    }

    @Property(tries = 300)
    void listsThatLookAlikeAreTakenApartRightly(
            @ForAll("shortLists") List<Integer> before, @ForAll("shortLists") List<Integer> after) {
        Tree from = new Branch("", List.of(), Optional.empty(), before);
        Tree to = new Branch("", List.of(), Optional.empty(), after);
        assertThat(CODEC.changed(from, CODEC.change(from, to))).isEqualTo(to);
    }

    /** A change for another tree, or no change at all, is refused or leads to some tree, but never to anything worse. */
    @Property(tries = 300)
    void whatDoesNotFitIsRefused(
            @ForAll("trees") Tree before,
            @ForAll("trees") Tree after,
            @ForAll("trees") Tree other,
            @ForAll byte[] junk) {
        leadsToATreeOrIsRefused(other, CODEC.change(before, after));
        leadsToATreeOrIsRefused(other, CODEC.write(after));
        leadsToATreeOrIsRefused(other, junk);
    }

    private static void leadsToATreeOrIsRefused(Tree tree, byte[] change) {
        try {
            assertThat(CODEC.changed(tree, change)).isNotNull();
        } catch (CodecException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void packedIsTheSame(@ForAll("trees") Tree tree) {
        Codec<Tree> packed = Codec.packed(Tree.class, 1_000_000);
        assertThat(packed.read(packed.write(tree))).isEqualTo(tree);
        assertThat(packed.word(packed.write(tree))).hasValue(tree instanceof Leaf ? "leaf" : "branch");
    }

    @Property(tries = 20)
    void whatUnpacksToTooMuchIsRefused(@ForAll("trees") Tree tree) {
        String much = "a".repeat(Codec.LONGEST_TEXT);
        Tree large = new Branch(much, List.of(new Leaf(much, 1, Optional.empty()), tree), Optional.empty(), List.of());
        byte[] bytes = Codec.packed(Tree.class, 1_000_000).write(large);
        assertThat(bytes.length).isLessThan(30_000);
        assertThatThrownBy(() -> Codec.packed(Tree.class, 30_000).read(bytes)).isInstanceOf(CodecException.class);
    }

    @Provide
    Arbitrary<List<Integer>> shortLists() {
        return Arbitraries.integers().between(0, 3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Tree> trees() {
        return Arbitraries.recursive(this::leaves, this::branches, 0, DEEP);
    }

    private Arbitrary<Tree> leaves() {
        return Combinators.combine(
                        Arbitraries.of("", "een", "twee"),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false).optional())
                .as(Leaf::new);
    }

    private Arbitrary<Tree> branches(Arbitrary<Tree> inside) {
        return Combinators.combine(
                        Arbitraries.of("tak", "twijg"), inside.list().ofMaxSize(4), inside.optional(), shortLists())
                .as(Branch::new);
    }
}
