package nl.kostenbewust.desktop.screen;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.words.Words;

/**
 * What pages share.
 *
 * @param look how everything is drawn
 * @param words the words of the frame and the household; other rooms read their own bundle in the same language
 * @param deeds what the player can do
 * @param paths where the player can go
 */
public record Desk(Look look, Words words, Deeds deeds, Paths paths) {}
