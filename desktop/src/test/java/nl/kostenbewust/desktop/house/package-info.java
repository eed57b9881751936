/** The laws of the house that this module keeps, as tests. */
package nl.kostenbewust.desktop.house;
