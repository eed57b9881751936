package nl.kostenbewust.server.web;

import java.util.List;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.RoomSettings;

/**
 * What can be chosen for a new lesson.
 *
 * @param protocol the version of the messages
 * @param scenarios the scenarios
 * @param policies the policies
 * @param themes to reflect on afterwards
 * @param mostTeams the most teams
 * @param mostSeats the most seats of a team
 */
record Choices(
        int protocol,
        List<ScenarioChoice> scenarios,
        List<PolicyChoice> policies,
        List<Theme> themes,
        int mostTeams,
        int mostSeats) {
    /**
     * A scenario.
     *
     * @param id its name in the files
     * @param title what it is called
     * @param intro what it is about
     * @param rounds how many months are played
     * @param households what its cases are called
     * @param goals what one learns
     * @param themes those that it touches, for the debrief
     * @param policies those that are on unless one chooses otherwise
     */
    record ScenarioChoice(
            Ref<Programme> id,
            Text title,
            Text intro,
            int rounds,
            List<Text> households,
            List<Text> goals,
            List<Ref<Theme>> themes,
            List<Ref<Policy>> policies) {}

    /**
     * A policy.
     *
     * @param id its name in the files
     * @param name what it is called
     * @param about what is different while it is on
     * @param excludes what cannot be on beside it
     */
    record PolicyChoice(Ref<Policy> id, Text name, Text about, List<Ref<Policy>> excludes) {}

    /** What these files offer. */
    static Choices of(Lessons lessons) {
        List<Policy> policies = lessons.policies();
        return new Choices(
                ClientMessage.PROTOCOL,
                lessons.programmes().stream().map(one -> scenario(one, lessons)).toList(),
                policies.stream().map(policy -> policy(policy, policies)).toList(),
                lessons.themes(),
                RoomSettings.MOST_TEAMS,
                RoomSettings.MOST_SEATS);
    }

    private static ScenarioChoice scenario(Programme programme, Lessons lessons) {
        return new ScenarioChoice(
                programme.id(),
                programme.title(),
                programme.intro(),
                programme.rounds(),
                lessons.titles(programme),
                programme.goals(),
                programme.themes(),
                programme.policies());
    }

    private static PolicyChoice policy(Policy policy, List<Policy> all) {
        return new PolicyChoice(
                policy.id(),
                policy.name(),
                policy.about(),
                all.stream().filter(policy::clashesWith).map(Policy::id).toList());
    }
}
