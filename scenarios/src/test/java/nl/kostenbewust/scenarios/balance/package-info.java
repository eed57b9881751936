/** Tests of simulation: planted cases in which one thing is wrong. */
package nl.kostenbewust.scenarios.balance;
