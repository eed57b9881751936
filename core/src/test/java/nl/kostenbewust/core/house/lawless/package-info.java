/** Breaks every law of the house, so that each is known to bite. */
package nl.kostenbewust.core.house.lawless;
