package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Standing;

/** A strip under the top bar while the lesson is paused, or while the player plays for somebody else or may do so. */
final class LessonStrip {
    private static final float GAP = 12;

    private final Look look;
    private final LessonLines lines;
    private final List<Way> ways;

    LessonStrip(Look look, LessonLines lines, List<Way> ways) {
        this.look = look;
        this.lines = lines;
        this.ways = ways;
    }

    /** The strip, that wide; empty: there is nothing to tell. */
    Optional<Actor> build(Standing standing, float width) {
        LessonView lesson = standing.lesson();
        Optional<String> title = lines.halt(lesson)
                .or(() -> lines.playsFor(lesson))
                .or(() -> lines.card(lesson))
                .or(() -> lines.waits(lesson));
        if (title.isEmpty() && ways.isEmpty()) {
            return Optional.empty();
        }
        Group strip = new Group();
        float right = width;
        for (Way way : ways) {
            Button button = new Button(look, Button.Kind.PRIMARY, way.label(), way.action());
            button.setName(way.name());
            button.setSize(button.getPrefWidth(), button.getPrefHeight());
            right -= button.getWidth() + GAP;
            button.setPosition(right, GAP);
            strip.addActor(button);
        }
        Notice notice = new Notice(look, Notice.Kind.PLAIN, title.orElse(""), text(standing), "");
        notice.setWidth(right - GAP);
        float high = Math.max(notice.getPrefHeight(), ways.isEmpty() ? 0 : buttonHeight(strip) + 2 * GAP);
        notice.setBounds(0, high - notice.getPrefHeight(), right - GAP, notice.getPrefHeight());
        strip.addActorAt(0, notice);
        strip.setSize(width, high);
        return Optional.of(strip);
    }

    private static float buttonHeight(Group strip) {
        return strip.getChildren().first().getHeight();
    }

    private String text(Standing standing) {
        LessonView lesson = standing.lesson();
        Stream<Optional<String>> rest = lines.halt(lesson).isPresent()
                ? Stream.of(lines.playsFor(lesson), lines.timer(standing), lines.waits(lesson))
                : lines.playsFor(lesson).isPresent()
                        ? Stream.of(lines.timer(standing), lines.waits(lesson))
                        : Stream.of(lines.timer(standing));
        return rest.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
