package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.stream.Collectors;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.words.Words;

/** Who is in, while the lesson has not begun. */
public final class LobbySheet implements Sheet {
    private static final float WIDTH = 560;

    private final Entry entry;
    private final LobbyView lobby;
    private final Runnable menu;

    /** A lobby; Escape opens the menu. */
    public LobbySheet(Entry entry, LobbyView lobby, Runnable menu) {
        this.entry = entry;
        this.lobby = lobby;
        this.menu = menu;
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        Form form = new Form(look, words.say(lobby.title()), words.say("lobby.code", lobby.code()));
        form.text(words.say(lobby.intro()), Type.BODY);
        for (LobbyView.TeamView team : lobby.teams()) {
            boolean mine = team.number() == lobby.team();
            String members = team.members().isEmpty()
                    ? words.say("lobby.nobody")
                    : team.members().stream().map(this::member).collect(Collectors.joining(", "));
            String name = words.say(mine ? "lobby.mine" : "lobby.team", team.number());
            form.row(new MarkedLine(look, mine ? Mark.RUNS : Mark.NONE, name, members));
        }
        form.text(words.say("lobby.wait"), Type.STRONG);
        form.row(StartSheet.button(look, Button.Kind.PLAIN, words.say("menu.title"), Key.ESCAPE, menu));
        return form.over(width, height, WIDTH);
    }

    private String member(ColleagueView member) {
        String name = member.present() ? member.name() : entry.words().say("lobby.away", member.name());
        return member.seat() == lobby.seat() ? entry.words().say("lobby.you", name) : name;
    }
}
