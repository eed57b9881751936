package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aSettlement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Case;
import org.junit.jupiter.api.Test;

class InvolvementTest {
    private final Course cold = Courses.of(
            aCase().household(aHousehold().trust(0).ownership(0).build()).build());

    @Test
    void anUndecidedMatterBringsNothing() {
        assertThat(value(cold)).isZero();
    }

    @Test
    void talkingAWishAndAnOwnPartBringAThirdOfTheHalfEach() {
        assertThat(settled(aSettlement().build())).isEqualTo(50);
        assertThat(settled(aSettlement().talked(false).build())).isEqualTo(33);
        assertThat(settled(aSettlement().talked(false).meets(List.of()).build()))
                .isEqualTo(17);
        assertThat(settled(aSettlement()
                        .talked(false)
                        .meets(List.of())
                        .contributed(false)
                        .build()))
                .isZero();
    }

    @Test
    void trustAndOwnershipBringAQuarterEach() {
        assertThat(value(Courses.faring(cold, wellbeing -> wellbeing.withTrust(80))))
                .isEqualTo(20);
        assertThat(value(Courses.faring(cold, wellbeing -> wellbeing.withOwnership(60))))
                .isEqualTo(15);
        assertThat(value(Courses.faring(
                        cold, wellbeing -> wellbeing.withTrust(80).withOwnership(60))))
                .isEqualTo(35);
    }

    @Test
    void mattersCountByTheirWeight() {
        Case story = aCase().household(cold.story().household())
                .matters(List.of(
                        aMatter("kwestie").weight(3).build(),
                        aMatter("ander").weight(1).build()))
                .build();
        Course course =
                Courses.settled(Courses.of(story), "ander", aSettlement().build());

        assertThat(value(course)).isEqualTo(13);
    }

    @Test
    void everythingTogetherIsAHundred() {
        Course course = Courses.settled(cold, "kwestie", aSettlement().build());

        assertThat(value(Courses.faring(
                        course, wellbeing -> wellbeing.withTrust(100).withOwnership(100))))
                .isEqualTo(100);
    }

    private int settled(Settlement settlement) {
        return value(Courses.settled(cold, "kwestie", settlement));
    }

    private static int value(Course course) {
        return InvolvementCorner.of(course).value();
    }
}
