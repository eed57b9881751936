package nl.kostenbewust.desktop.look;

/** Marks an actor with a dark ground in every palette: focus rings on it are white outside. */
public interface Dark {}
