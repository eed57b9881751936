/**
 * The rules, one behaviour a test, in domain words. {@link nl.kostenbewust.core.rules.Scene} sets up a lesson, {@link
 * nl.kostenbewust.core.rules.Play} plays it and takes everything that happens through JSON, {@link
 * nl.kostenbewust.core.rules.Words} and {@link nl.kostenbewust.core.rules.Parts} shorten what cases are made of.
 */
package nl.kostenbewust.core.rules;
