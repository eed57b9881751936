package nl.kostenbewust.core.model;

/** What a question to chance is about; named where it is asked. */
public interface ChanceSubject {}
