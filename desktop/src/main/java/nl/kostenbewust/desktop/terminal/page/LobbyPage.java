package nl.kostenbewust.desktop.terminal.page;

import nl.kostenbewust.core.protocol.LobbyView;

/** Writes who is there before the lesson starts. */
public record LobbyPage(Speech speech) {
    /** The lesson and its teams. */
    public void all(Page page, LobbyView lobby) {
        page.heading(speech.say("lobby.title", lobby.title(), lobby.code()));
        page.line(speech.say(lobby.intro()));
        teams(page, lobby);
    }

    /** The teams. */
    public void teams(Page page, LobbyView lobby) {
        lobby.teams().forEach(team -> {
            boolean own = team.number() == lobby.team();
            page.heading(speech.say(own ? "lobby.ownteam" : "lobby.team", team.number()));
            team.members()
                    .forEach(member -> page.item(member.name()
                            + (own && member.seat() == lobby.seat() ? " " + speech.say("team.you") : "")
                            + (member.present() ? "" : ": " + speech.say("team.away"))));
        });
        page.heading(speech.say("lobby.wait"));
    }
}
