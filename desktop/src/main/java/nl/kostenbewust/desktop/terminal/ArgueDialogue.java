package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.FileView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.RequestPage;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Picks arguments: for the table in a request, or for the file of a decision of one's own. */
final class ArgueDialogue implements Completion {
    private static final int MOST = 3;

    private final Console console;
    private final Questions questions;
    private final Speech speech;

    ArgueDialogue(Console console, Questions questions, Speech speech) {
        this.console = console;
        this.questions = questions;
        this.speech = speech;
    }

    @Override
    public boolean fits(Command command) {
        return command instanceof Command.Argue argue && argue.with().isEmpty()
                || command instanceof Command.Substantiate file && file.with().isEmpty();
    }

    @Override
    public Optional<Command> complete(Command command, HouseholdView household) throws Leaving {
        if (command instanceof Command.Argue argue) {
            Optional<RequestView> request = household.requests().stream()
                    .filter(view -> view.id().equals(argue.argue()))
                    .findFirst();
            return request.isPresent() ? argue(request.get()) : Optional.empty();
        }
        return command instanceof Command.Substantiate file ? substantiate(file, household) : Optional.empty();
    }

    private Optional<Command> argue(RequestView request) throws Leaving {
        while (true) {
            List<Ref<Argument>> cards = pick(request.hand());
            if (cards.isEmpty() || !request.canCite()) {
                return cards.isEmpty() ? Optional.empty() : Optional.of(new Command.Argue(request.id(), cards, false));
            }
            Optional<Boolean> citing = questions.confirm(speech.say("argue.cite"));
            if (citing.isPresent()) {
                return Optional.of(new Command.Argue(request.id(), cards, citing.get()));
            }
        }
    }

    private Optional<Command> substantiate(Command.Substantiate command, HouseholdView household) throws Leaving {
        Optional<FileView> file = household.files().stream()
                .filter(view -> view.of().equals(command.substantiate()))
                .findFirst();
        List<Ref<Argument>> picked = pick(file.map(FileView::hand).orElse(List.of()));
        return picked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command.Substantiate(command.substantiate(), picked));
    }

    private List<Ref<Argument>> pick(List<ArgumentView> cards) throws Leaving {
        if (cards.isEmpty()) {
            console.say(speech.say("argue.none"));
            return List.of();
        }
        RequestPage lines = new RequestPage(speech);
        Page page = new Page().heading(speech.say("argue.title"));
        for (int i = 0; i < cards.size(); i++) {
            page.item(
                    i + 1,
                    lines.card(cards.get(i)) + (cards.get(i).layable() ? "" : " " + speech.say("argument.notyet")));
            lines.restsOn(page, cards.get(i));
        }
        console.print(page);
        return questions.several(MOST, cards.size()).stream()
                .map(index -> cards.get(index).id())
                .toList();
    }
}
