package nl.kostenbewust.server;

import java.nio.file.Path;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.Store;
import picocli.CommandLine.Option;

/** Where lessons are kept: the options that all commands share. */
final class Where {
    @Option(
            names = "--data",
            paramLabel = "MAP",
            defaultValue = "kostenbewust-data",
            description = "De map waarin alles bewaard wordt. Standaard: ${DEFAULT-VALUE}.")
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "ADRES",
            description = "Bewaar alles in PostgreSQL in plaats van in een map, bijvoorbeeld"
                    + " jdbc:postgresql://db.school.nl:5432/kostenbewust. Gebruiker en wachtwoord uit het adres, of beter"
                    + " uit PGUSER en PGPASSWORD: een adres is voor anderen op deze computer te zien.")
    private String database;

    /**
     * Opens the store.
     *
     * @throws nl.kostenbewust.server.store.StorageException with a sentence for the user
     */
    Store open() {
        return database == null ? SqlStore.open(data) : SqlStore.open(database, System.getenv());
    }

    /** Whether a database server keeps the lessons. */
    boolean isServer() {
        return database != null;
    }
}
