/**
 * What one player may see and may do, with all texts written out in both languages. A view holds nothing hidden: no id, title,
 * number or count of anything that was not revealed. It is what goes over the wire and what a client draws.
 *
 * <p>May import: rules, score, play, scenario, model, text.
 */
package nl.kostenbewust.core.view;
