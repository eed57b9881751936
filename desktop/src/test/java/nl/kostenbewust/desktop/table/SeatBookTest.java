package nl.kostenbewust.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatBookTest {
    private static final Address HOST = new Address("SCHOOLIJS", 4000);
    private static final KeptSeat SEAT = new KeptSeat(HOST, "ABC234", "Zoë", "geheim=\n");

    @TempDir
    private Path temp;

    private SeatBook book() {
        return new SeatBook(temp.resolve("met spatie").resolve("seats"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("met spatie").resolve("seats"))) {
            return files.toList();
        }
    }

    @Test
    void findsWhatItKeptInAnotherStart() {
        book().keep(SEAT);
        assertThat(book().find(HOST, "ABC234")).contains(SEAT);
        assertThat(book().find(new Address("schoolijs", 4000), "abc234")).contains(SEAT);
        assertThat(book().find(new Address("SCHOOLIJS", 4001), "ABC234")).isEmpty();
        assertThat(book().find(HOST, "ABC235")).isEmpty();
    }

    @Test
    void keepsOneSeatForALesson() throws IOException {
        book().keep(SEAT);
        book().keep(new KeptSeat(HOST, "ABC234", "Zoë", "nieuw"));
        assertThat(files()).hasSize(1);
        assertThat(book().find(HOST, "ABC234")).map(KeptSeat::token).contains("nieuw");
    }

    @Test
    void forgets() {
        book().keep(SEAT);
        book().forget(HOST, "ABC234");
        book().forget(HOST, "ABC234");
        assertThat(book().find(HOST, "ABC234")).isEmpty();
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        book().keep(SEAT);
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    }

    @Test
    void passesOverADamagedFile() throws IOException {
        book().keep(SEAT);
        KeptSeat other = new KeptSeat(HOST, "XYZ234", "Zoë", "geheim");
        book().keep(other);
        Path damaged = files().stream()
                .filter(file -> isOf(file, "ABC234"))
                .findFirst()
                .orElseThrow();
        Files.writeString(damaged, "address=:::\ncode=\\u00");
        assertThat(book().find(HOST, "ABC234")).isEmpty();
        assertThat(book().all()).containsExactly(other);
    }

    private static boolean isOf(Path file, String code) {
        try {
            return Files.readString(file).contains(code);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void listsTheLatestFirst() throws IOException {
        book().keep(SEAT);
        Files.setLastModifiedTime(files().get(0), FileTime.fromMillis(1000));
        book().keep(new KeptSeat(HOST, "XYZ234", "Zoë", "geheim"));
        assertThat(book().all()).extracting(KeptSeat::code).containsExactly("XYZ234", "ABC234");
    }

    @Test
    void theKeeperSaysWhenItCannotKeep() throws IOException {
        Files.writeString(temp.resolve("file"), "in the way");
        TokenKeeper keeper =
                new SeatBook(temp.resolve("file")).keeper(HOST, new SeatWish("ABC234", "Zoë", Optional.empty()));
        assertThat(keeper.keep("geheim")).isFalse();
        assertThat(keeper.token()).isEmpty();
        keeper.forget();
    }

    @Test
    void neverShowsTheToken() {
        assertThat(SEAT.toString()).doesNotContain("geheim");
    }
}
