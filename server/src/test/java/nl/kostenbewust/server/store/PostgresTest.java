package nl.kostenbewust.server.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** All that a store must do, once more on a real PostgreSQL server. */
@Tag("slow")
class PostgresTest {
    @Nested
    class Promises extends StoreTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class Group extends GroupCommitTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class Damage extends DamageTest {
        /** The judgement is the same code; a server takes a hundred times as long for each look. */
        @Override
        int stride() {
            return 13;
        }

        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class Faulty extends FaultyStoreTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class Erasure extends ErasureTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class DiskFaults extends DiskFaultTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }

    @Nested
    class Kill extends KillTest {
        @Override
        Site site() {
            return PostgresSite.of(directory);
        }
    }
}
