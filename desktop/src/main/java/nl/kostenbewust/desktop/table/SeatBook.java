package nl.kostenbewust.desktop.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** The seats to which this computer can return: a small file each, which only its owner can read. */
public final class SeatBook {
    private static final String ENDING = ".seat";

    private final Path folder;

    /** A book in this folder, which is made when the first seat is kept. */
    public SeatBook(Path folder) {
        this.folder = folder;
    }

    /** The seat kept for that lesson. */
    public Optional<KeptSeat> find(Address address, String code) {
        return read(file(address, code));
    }

    /** All seats kept, the latest first; a file that cannot be read is passed over. */
    public List<KeptSeat> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(SeatBook::modified).reversed())
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a seat, in the place of the one kept for the same lesson. */
    public void keep(KeptSeat seat) {
        Path target = file(seat.address(), seat.code());
        try {
            OwnerOnly.makeFolder(folder);
            // First whole and closed, then in place: a crash leaves the old one or the new one, never half of it.
            Path fresh = folder.resolve(target.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            OwnerOnly.makeFile(fresh);
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties(seat).store(out, null);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the seat kept for that lesson, if any. */
    public void forget(Address address, String code) {
        try {
            Files.deleteIfExists(file(address, code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the token of one seat in this book. */
    public TokenKeeper keeper(Address address, SeatWish wish) {
        return new TokenKeeper() {
            @Override
            public Optional<String> token() {
                return find(address, wish.code()).map(KeptSeat::token);
            }

            @Override
            public boolean keep(String token) {
                try {
                    SeatBook.this.keep(new KeptSeat(address, wish.code(), wish.name(), token));
                    return true;
                } catch (UncheckedIOException diskTrouble) {
                    return false;
                }
            }

            @Override
            public void forget() {
                try {
                    SeatBook.this.forget(address, wish.code());
                } catch (UncheckedIOException staysBehind) {
                    // The server turns it away again next time.
                    return;
                }
            }
        };
    }

    // Host and code are what somebody typed; a digest of them is a safe file name on every system.
    private Path file(Address address, String code) {
        String key = address.toString().toLowerCase(Locale.ROOT) + "\n" + code.toLowerCase(Locale.ROOT);
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ENDING);
    }

    private static Properties properties(KeptSeat seat) {
        Properties lines = new Properties();
        lines.setProperty("address", seat.address().toString());
        lines.setProperty("code", seat.code());
        lines.setProperty("name", seat.name());
        lines.setProperty("token", seat.token());
        return lines;
    }

    private static Optional<KeptSeat> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(in);
            return lines.stringPropertyNames().containsAll(List.of("address", "code", "name", "token"))
                    ? Optional.of(seat(lines))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static KeptSeat seat(Properties lines) {
        return new KeptSeat(
                Address.parse(lines.getProperty("address")),
                lines.getProperty("code"),
                lines.getProperty("name"),
                lines.getProperty("token"));
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
