package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.server.room.Rights.Role;
import nl.kostenbewust.server.room.Rights.State;
import nl.kostenbewust.server.room.Rights.Verdict;
import org.junit.jupiter.api.Test;

/** Every message, role and state of a lesson has one verdict (faults 28, 34, 38). */
class RightsTest {
    @Test
    @Fault({28, 34, 38})
    void everyMessageHasAVerdictForEveryRoleInEveryState() {
        List<String> seen = new ArrayList<>();
        for (Class<?> message : ClientMessage.class.getPermittedSubclasses()) {
            for (Role role : Role.values()) {
                for (State state : State.values()) {
                    assertThat(verdict(message, role, state))
                            .as(message + " " + role + " " + state)
                            .isNotNull();
                    seen.add(message + " " + role + " " + state);
                }
            }
        }
        assertThat(seen).hasSize(ClientMessage.class.getPermittedSubclasses().length * 12);
    }

    private static Verdict verdict(Class<?> message, Role role, State state) {
        return Rights.of(message.asSubclass(ClientMessage.class), role, state);
    }

    @Test
    void aStrangerCanOnlySayWhoTheyAre() {
        assertThat(fine(Role.STRANGER).get(State.PLAYING)).containsExactlyInAnyOrder("Hello", "Lead");
        assertThat(fine(Role.STRANGER).values())
                .as("whatever the lesson came to")
                .allMatch(Set.of("Hello", "Lead")::equals);
    }

    @Test
    void aTraineePlaysOnlyWhileTheGameGoesOn() {
        assertThat(fine(Role.TRAINEE))
                .containsEntry(State.LOBBY, Set.of("AskHelp", "AnswerPoll", "WriteCard", "LookAgain", "Goodbye"))
                .containsEntry(
                        State.PLAYING,
                        Set.of(
                                "Act",
                                "AskPreview",
                                "SitAt",
                                "AskHelp",
                                "AnswerPoll",
                                "WriteCard",
                                "LookAgain",
                                "Goodbye"))
                .containsEntry(
                        State.PAUSED,
                        Set.of("AskPreview", "AskHelp", "AnswerPoll", "WriteCard", "LookAgain", "Goodbye"))
                .containsEntry(State.ENDED, Set.of("LookAgain", "Goodbye"));
    }

    @Test
    void aLecturerSteersUntilTheEndAndNeverPlays() {
        assertThat(fine(Role.LECTURER))
                .containsEntry(State.LOBBY, Set.of("Steer", "Goodbye"))
                .containsEntry(State.PLAYING, Set.of("Steer", "Goodbye"))
                .containsEntry(State.PAUSED, Set.of("Steer", "Goodbye"))
                .containsEntry(State.ENDED, Set.of("Goodbye"));
    }

    @Test
    void onlyWhatNoHonestClientSendsIsCounted() {
        assertThat(Stream.of(Verdict.values()).filter(Verdict::isStrike))
                .containsExactly(Verdict.LECTURER_ONLY, Verdict.TRAINEE_ONLY, Verdict.GARBAGE);
        for (State state : State.values()) {
            assertThat(verdict(ClientMessage.Steer.class, Role.TRAINEE, state)).isEqualTo(Verdict.LECTURER_ONLY);
            assertThat(verdict(ClientMessage.Act.class, Role.LECTURER, state)).isEqualTo(Verdict.TRAINEE_ONLY);
            assertThat(verdict(ClientMessage.Act.class, Role.TRAINEE, state).isStrike())
                    .isFalse();
        }
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages() {
        Stream.of(Verdict.values())
                .filter(verdict -> verdict != Verdict.FINE && verdict != Verdict.GARBAGE)
                .forEach(verdict -> {
                    assertThat(verdict.sentence().nl()).isNotBlank();
                    assertThat(verdict.sentence().in(true))
                            .isNotEqualTo(verdict.sentence().nl());
                });
    }

    @Test
    void theThirdStrikeIsEnough() {
        Rights.Strikes strikes = new Rights.Strikes();
        assertThat(strikes.strike(1)).isFalse();
        assertThat(strikes.strike(2)).isFalse();
        assertThat(strikes.strike(1)).isFalse();
        assertThat(strikes.strike(1)).isTrue();
        assertThat(strikes.strike(2)).isFalse();
    }

    private static Map<State, Set<String>> fine(Role role) {
        Map<State, Set<String>> fine = new TreeMap<>();
        for (State state : State.values()) {
            fine.put(
                    state,
                    Arrays.stream(ClientMessage.class.getPermittedSubclasses())
                            .filter(message -> verdict(message, role, state) == Verdict.FINE)
                            .map(Class::getSimpleName)
                            .collect(Collectors.toSet()));
        }
        return fine;
    }
}
