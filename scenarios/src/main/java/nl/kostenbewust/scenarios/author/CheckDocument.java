package nl.kostenbewust.scenarios.author;

import java.util.List;

/**
 * What {@code check --json} writes.
 *
 * @param files how many files were looked at
 * @param findings what was found, by file and place
 */
record CheckDocument(int files, List<Found> findings) {
    /**
     * One finding.
     *
     * @param severity ERROR, WARNING or INFO
     * @param line from 1
     * @param column from 1
     */
    record Found(String code, String severity, String file, int line, int column, String message, String hint) {
        static Found of(Report report) {
            return new Found(
                    report.code(),
                    report.severity().name(),
                    report.file(),
                    report.at().line(),
                    report.at().column(),
                    report.message(),
                    report.hint());
        }
    }

    static CheckDocument of(int files, List<Report> reports) {
        return new CheckDocument(files, reports.stream().map(Found::of).toList());
    }
}
