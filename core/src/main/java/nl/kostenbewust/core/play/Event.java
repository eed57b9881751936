package nl.kostenbewust.core.play;

/** Something that happened, with the outcome of every chance written in. Folding events gives the state. */
public sealed interface Event permits TeamEvent, InHousehold {}
