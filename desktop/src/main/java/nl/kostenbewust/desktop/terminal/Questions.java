package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Questions that are asked again until the answer can be understood; an empty line is always one step back. */
final class Questions {
    private final Console console;
    private final Speech speech;
    private final Ear ear;

    Questions(Console console, Speech speech) {
        this.console = console;
        this.speech = speech;
        this.ear = new Ear(speech.words());
    }

    /** Shows the choices and asks for one; the index from 0, or empty: back. */
    Optional<Integer> choose(String title, List<String> choices) throws Leaving {
        return choose(title, choices, "ask.number");
    }

    /** The same, with another prompt, as where an empty line stands for the first choice. */
    Optional<Integer> choose(String title, List<String> choices, String prompt) throws Leaving {
        Page page = new Page().heading(title);
        for (int i = 0; i < choices.size(); i++) {
            page.item(i + 1, choices.get(i));
        }
        console.print(page);
        return pick(choices, prompt);
    }

    /** Asks for one of the choices that were shown. */
    Optional<Integer> pick(List<String> choices) throws Leaving {
        return pick(choices, "ask.number");
    }

    private Optional<Integer> pick(List<String> choices, String prompt) throws Leaving {
        while (true) {
            String line = ask(prompt);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Optional<Integer> index = Ear.number(line, choices.size()).or(() -> Ear.title(line, choices));
            if (index.isPresent()) {
                return index;
            }
            console.say(speech.say("ask.number.again", choices.size()));
        }
    }

    /** Asks for one to {@code most} different numbers from 1 to {@code count}; the indices from 0, or none: back. */
    List<Integer> several(int most, int count) throws Leaving {
        while (true) {
            String line = ask("ask.several", most);
            if (line.isEmpty()) {
                return List.of();
            }
            List<Integer> indices = Ear.numbers(line, count);
            if (!indices.isEmpty() && indices.size() <= most) {
                return indices;
            }
            console.say(speech.say("ask.several.again", most, count));
        }
    }

    /** Asks yes or no; empty: back. */
    Optional<Boolean> confirm(String question) throws Leaving {
        console.say(question);
        while (true) {
            String line = ask("ask.yesno");
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Optional<Boolean> answer = ear.yesOrNo(line);
            if (answer.isPresent()) {
                return answer;
            }
            console.say(speech.say("ask.yesno.again"));
        }
    }

    /** Asks for words of at most that many characters; empty: back. */
    Optional<String> words(String question, int longest) throws Leaving {
        console.say(question);
        while (true) {
            String line = ask("ask.words");
            if (line.codePointCount(0, line.length()) <= longest) {
                return line.isEmpty() ? Optional.empty() : Optional.of(line);
            }
            console.say(speech.say("ask.words.long", longest));
        }
    }

    /** Asks for a line as it is; the player may also leave here. */
    String ask(String promptKey, Object... fill) throws Leaving {
        String line = console.ask(speech.say(promptKey, fill) + " ");
        if (ear.isStop(line)) {
            throw new Leaving(Leaving.Why.ASKED);
        }
        return line;
    }
}
