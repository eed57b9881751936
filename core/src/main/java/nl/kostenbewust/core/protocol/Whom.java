package nl.kostenbewust.core.protocol;

/** For whom a message is. */
public sealed interface Whom {
    /** Everybody in the lesson. */
    record Everybody() implements Whom {}

    /** A team. */
    record Team(int team) implements Whom {}

    /** One trainee. */
    record Trainee(int trainee) implements Whom {}
}
