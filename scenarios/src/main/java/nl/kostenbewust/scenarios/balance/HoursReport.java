package nl.kostenbewust.scenarios.balance;

/**
 * The hours of a case.
 *
 * @param asked what everything that makes sense takes, done once by somebody who is never short of hours: the mean over the seeds
 * @param available what there is after the part that complexity takes: the mean over the seeds
 */
public record HoursReport(double asked, double available) {}
