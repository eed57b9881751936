/**
 * What one player may see and may do, with all texts written out in both languages. A view holds nothing hidden: no id, title,
 * number or count of anything that was not revealed. It is what goes over the wire and what a client draws. {@link
 * nl.kostenbewust.core.view.PlayerViews} and {@link nl.kostenbewust.core.view.Previews} make them; what may be seen is asked of
 * {@link nl.kostenbewust.core.rules.Visibility}, what may be named of {@link nl.kostenbewust.core.text.Names}.
 *
 * <p>May import: the game itself ({@code nl.kostenbewust.core.Game}), rules, score, play, scenario, model, text.
 */
package nl.kostenbewust.core.view;
