/**
 * Players without a player, for simulation, fuzzing, load, empty seats and rehearsal: a {@link nl.kostenbewust.scenarios.bot.Bot} is a
 * function from what its player may see to an order. {@link nl.kostenbewust.scenarios.bot.BotTable} lets bots play a game.
 *
 * <p>May import: core's view, play, model, score and Game. Not rules, scenario or GameState: a bot that peeks proves nothing about
 * what a player can do.
 */
package nl.kostenbewust.scenarios.bot;
