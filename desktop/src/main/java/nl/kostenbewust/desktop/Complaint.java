package nl.kostenbewust.desktop;

import java.util.Comparator;
import nl.kostenbewust.core.text.Spelling;
import nl.kostenbewust.desktop.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the player's language what is wrong with a command line; picocli itself speaks English only. */
record Complaint(Words words) {
    private static final int FURTHEST = 2;

    /** A sentence that says what is wrong and what to do. */
    String about(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return words.say("wrong.missing", name(missing.getMissing().get(0)));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("wrong.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null) {
            return words.say("wrong.value." + key(wrong.getArgSpec()), wrong.getValue());
        }
        String key = "wrong." + wrong.getMessage();
        return words.keys().contains(key) ? words.say(key) : words.say("wrong", wrong.getMessage());
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        return unmatched.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .filter(option -> Spelling.distance(first, option) <= FURTHEST)
                .min(Comparator.comparingInt(option -> Spelling.distance(first, option)))
                .map(option -> words.say("wrong.unknown.near", first, option))
                .orElse(words.say("wrong.unknown", first));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String key(ArgSpec argument) {
        String key = name(argument).replace("--", "");
        return words.keys().contains("wrong.value." + key) ? key : "other";
    }
}
