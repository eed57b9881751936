/** What policies change in the shipped lessons. */
package nl.kostenbewust.scenarios.neighbourhood;
