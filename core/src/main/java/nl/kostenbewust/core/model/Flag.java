package nl.kostenbewust.core.model;

/** Something that is or is not so in a household; named by the effects that set it. */
public interface Flag {}
