package nl.kostenbewust.server.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.room.Lesson;

/**
 * A team of bots. It plays along in a game of its own, one order at a time, so that at any moment it is known what the team may have heard;
 * that its game is the server's shows when the server answers the same to every order.
 */
final class Team {
    private static final Ref<Household> HOME = Ref.to("huishouden");
    private static final int TURNS_A_MONTH = 25;

    private final int number;
    private final List<Player> players = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final Set<String> told = new TreeSet<>();
    private Game game;
    private int month;
    private int turns;

    Team(int number, Lesson lesson, long seed) {
        this.number = number;
        this.game = Game.of(lesson.scenario(), Chance.of(seed));
    }

    void joins(Player player) {
        players.add(player);
    }

    List<Player> players() {
        return players;
    }

    Game game() {
        return game;
    }

    boolean isDone() {
        return game.state().ended();
    }

    /** Words that are never for this team, whatever happens in its game. */
    void neverHears(List<String> words) {
        secrets.addAll(words);
    }

    /** Names of people of other teams: for the lobby only. */
    void meetsInTheLobbyOnly(List<String> names) {
        strangers.addAll(names);
    }

    /** Every mark that was heard, at its time. */
    Set<String> told() {
        return told;
    }

    /** The sentence that reviewers of this team write. */
    String sentence() {
        return "kanarie-zin-" + number;
    }

    /** The game was started for those who are in. */
    void began() {
        advance(Order.ofSession(
                new Command.Begin(players.stream().map(Player::place).toList())));
        players.forEach(player -> player.tap().viewAfter(0));
        judge();
    }

    /** Everybody has a turn. */
    void turn() {
        for (Player player : players) {
            turns = game.state().month() == month ? turns + 1 : 0;
            month = game.state().month();
            player.wants().ifPresent(order -> play(player, order));
        }
    }

    private void play(Player player, Order wanted) {
        Order ready = new Order(player.place(), Optional.empty(), new Command.Ready());
        boolean enough = turns > TURNS_A_MONTH * players.size();
        if (!give(player, enough ? ready : marked(wanted)) && !enough) {
            give(player, ready);
        }
    }

    private Order marked(Order order) {
        return order.command() instanceof Command.Review review
                ? new Order(
                        order.seat(),
                        order.household(),
                        new Command.Review(review.review(), review.fails(), sentence()))
                : order;
    }

    /** Asks about and tries whatever is hidden. */
    void pries(Player player) {
        for (Command command : Secretive.probes()) {
            Order order = new Order(player.place(), Optional.of(HOME), command);
            player.asks(order);
            give(player, order);
        }
    }

    /** Gives an order, waits until all of the team have seen what came of it, and judges all that was heard; whether it was accepted. */
    private boolean give(Player player, Order order) {
        long version = players.stream()
                .map(Player::view)
                .mapToLong(PlayerView::version)
                .max()
                .orElseThrow();
        boolean accepted = player.gives(order) instanceof ServerMessage.Accepted;
        assertThat(game.apply(order) instanceof Game.Answer.Done)
                .as("the server and the game itself agree about %s", order)
                .isEqualTo(accepted);
        if (accepted) {
            advance(order);
            players.forEach(one -> one.tap().viewAfter(version));
        }
        judge();
        return accepted;
    }

    private void advance(Order order) {
        game = ((Game.Answer.Done) game.apply(order)).game();
    }

    /** A player loses the connection and comes back. */
    void reconnects(Player player) {
        judge();
        player.comesBack();
        judge();
    }

    /** Fails when somebody heard what they may not know. */
    void judge() {
        List<String> hidden = hidden();
        for (Player player : players) {
            String who = player.name() + " in month " + game.state().month();
            for (Heard heard : player.tap().sinceLast()) {
                heard.mustNotTell(hidden, who);
                heard.mustNotTell(personal(player, heard), who);
                told.addAll(heard.find(MarkedLesson.EVERYTHING));
                told.addAll(heard.find(List.of(sentence())));
            }
        }
    }

    /** What this team must not have heard as its game stands. */
    List<String> hidden() {
        List<String> hidden = new ArrayList<>(MarkedLesson.hidden(game));
        hidden.addAll(secrets);
        if (!hasReviewed()) {
            hidden.add(sentence());
        }
        return hidden;
    }

    private boolean hasReviewed() {
        return game.journal().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .anyMatch(event -> event instanceof InHousehold in
                        && in.what() instanceof HouseholdEvent.ReviewGiven given
                        && given.sentence().equals(sentence()));
    }

    /** Tokens, except one's own in the welcome; names of other teams, except in the lobby, where everybody sees everybody. */
    private List<String> personal(Player player, Heard heard) {
        boolean welcome = heard.message().orElse(null) instanceof ServerMessage.Welcome;
        boolean lobby = heard.message().orElse(null) instanceof ServerMessage.Lobby;
        Stream<String> tokens =
                players.stream().filter(other -> other != player || !welcome).map(Player::token);
        return Stream.concat(tokens, lobby ? Stream.empty() : strangers.stream())
                .toList();
    }
}
