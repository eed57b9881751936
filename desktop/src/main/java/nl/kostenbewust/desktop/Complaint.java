package nl.kostenbewust.desktop;

import nl.kostenbewust.desktop.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the player's language what is wrong with a command line; picocli itself speaks English only. */
record Complaint(Words words) {
    /** A sentence that says what is wrong and what to do. */
    String about(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return words.say("wrong.missing", name(missing.getMissing().get(0)));
        }
        if (wrong instanceof OverwrittenOptionException) {
            return words.say("wrong.twice", name(wrong.getArgSpec()));
        }
        if (wrong.getArgSpec() != null) {
            return words.say("wrong.value." + key(wrong.getArgSpec()), wrong.getValue());
        }
        String key = "wrong." + wrong.getMessage();
        return words.keys().contains(key) ? words.say(key) : words.say("wrong", wrong.getMessage());
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        return unmatched.getSuggestions().isEmpty()
                ? words.say("wrong.unknown", first)
                : words.say(
                        "wrong.unknown.near", first, unmatched.getSuggestions().get(0));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String key(ArgSpec argument) {
        String key = name(argument).replace("--", "");
        return words.keys().contains("wrong.value." + key) ? key : "other";
    }
}
