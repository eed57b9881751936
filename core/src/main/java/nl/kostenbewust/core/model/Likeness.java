package nl.kostenbewust.core.model;

/** A named likeness between cases, by which a precedent may be cited. */
public interface Likeness {}
