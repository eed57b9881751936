package nl.kostenbewust.scenarios.author;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command itself, of which the real commands are parts. */
@Command(
        name = "scenarios",
        description = "Gereedschap voor wie casussen schrijft.",
        subcommandsRepeatable = false,
        exitCodeListHeading = "%nUitkomst:%n",
        exitCodeList = {" 0:alles in orde", " 1:er is iets gevonden", " 2:verkeerd gebruik"})
final class AuthorCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;
}
