package nl.kostenbewust.desktop.link;

import nl.kostenbewust.server.wire.Farewell;

/** How one attempt to be connected ended: before the greeting with a failure, or after it with a farewell. */
public sealed interface Ending {
    /** Why, as one of the closed lists of failures and farewells. */
    Enum<?> reason();

    /** Tells whether trying again may help. */
    boolean mayReturn();

    /**
     * The server was never reached.
     *
     * @param failure what went wrong
     */
    record NotConnected(Failure failure) implements Ending {
        @Override
        public Enum<?> reason() {
            return failure;
        }

        @Override
        public boolean mayReturn() {
            return !failure.isFinal();
        }
    }

    /**
     * The connection stood and ended.
     *
     * @param farewell why
     */
    record Disconnected(Farewell farewell) implements Ending {
        @Override
        public Enum<?> reason() {
            return farewell;
        }

        @Override
        public boolean mayReturn() {
            return farewell.mayReturn();
        }
    }
}
