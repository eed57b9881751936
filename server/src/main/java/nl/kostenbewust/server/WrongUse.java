package nl.kostenbewust.server;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a command line; picocli itself speaks English only. */
final class WrongUse {
    private WrongUse() {}

    static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "Ik ken " + unmatched.getUnmatched().get(0) + " niet.";
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Achter " + name(missing.getMissing().get(0)) + " hoort nog iets.";
        }
        if (wrong.getArgSpec() != null) {
            return "Bij " + name(wrong.getArgSpec()) + " kan " + wrong.getValue() + " niet.";
        }
        return "Deze opdracht klopt niet.";
    }

    private static String name(Object argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "de opdracht";
    }
}
