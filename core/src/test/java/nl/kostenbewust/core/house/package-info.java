/**
 * The laws of the house, as tests: which room may import which, and what no room may do. {@link
 * nl.kostenbewust.core.house.Law} states each law, {@link nl.kostenbewust.core.house.LawsBiteTest} shows that it can be broken.
 */
package nl.kostenbewust.core.house;
