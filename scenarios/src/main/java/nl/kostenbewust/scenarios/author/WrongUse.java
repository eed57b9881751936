package nl.kostenbewust.scenarios.author;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What was wrong with a command line, in one Dutch sentence. */
final class WrongUse {
    private WrongUse() {}

    static String sentence(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unknown) {
            return "Dit ken ik niet: " + String.join(" ", unknown.getUnmatched()) + ".";
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return "Er ontbreekt iets: "
                    + missing.getMissing().stream().map(WrongUse::label).collect(Collectors.joining(" en ")) + ".";
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException) {
            return "Dezelfde optie staat er twee keer.";
        }
        if (wrong.getValue() != null && wrong.getArgSpec() != null) {
            return "‘" + wrong.getValue() + "’ kan niet bij " + label(wrong.getArgSpec()) + ".";
        }
        return wrong.getMessage();
    }

    private static String label(ArgSpec arg) {
        return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }
}
