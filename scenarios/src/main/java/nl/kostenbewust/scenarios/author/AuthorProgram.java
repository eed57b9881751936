package nl.kostenbewust.scenarios.author;

import java.io.PrintWriter;
import java.io.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** One run: from the command line to the exit code. */
final class AuthorProgram {
    static final int WELL = 0;
    static final int FOUND = 1;
    static final int WRONG_USE = 2;

    private final CommandLine line;
    private final PrintWriter out;

    AuthorProgram(Reader in, PrintWriter out, PrintWriter err) {
        this.out = out;
        this.line = new CommandLine(new AuthorCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new PlayCommand(in))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new PoliciesCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, args) -> wrongUse(wrong))
                .setExecutionExceptionHandler((broken, command, parsed) -> failed(broken, command));
        line.getSubcommands().values().forEach(AuthorProgram::dutch);
        dutch(line);
    }

    int run(String... args) {
        if (args.length == 0) {
            line.usage(out);
            return WRONG_USE;
        }
        return line.execute(args);
    }

    private static void dutch(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage().synopsisHeading("Gebruik: ").commandListHeading("%nOpdrachten:%n");
        spec.usageMessage().optionListHeading("%nOpties:%n").parameterListHeading("%n");
        spec.usageMessage().synopsisSubcommandLabel("OPDRACHT");
    }

    private static int wrongUse(CommandLine.ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(WrongUse.sentence(wrong));
        err.println("Typ " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help voor uitleg.");
        return WRONG_USE;
    }

    /** A file that cannot be read or written is the user's to mend; anything else is ours, and shows itself. */
    private static int failed(Exception broken, CommandLine command) throws Exception {
        if (broken instanceof UnusableFile unusable) {
            command.getErr().println(unusable.getMessage());
            return WRONG_USE;
        }
        throw broken;
    }
}
