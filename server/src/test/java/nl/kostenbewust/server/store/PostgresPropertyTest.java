package nl.kostenbewust.server.store;

import java.nio.file.Path;
import net.jqwik.api.Tag;

/** I3 on a real PostgreSQL server. */
@Tag("slow")
class PostgresPropertyTest extends StorePropertyTest {
    @Override
    Site site(Path directory) {
        return PostgresSite.of(directory);
    }
}
