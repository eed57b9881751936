package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/**
 * Someone of the team: a face in a ring of their own colour.
 *
 * @param initial the letter on their bike
 * @param paint their colour
 * @param person what they look like; their clothes are their colour
 */
public record Member(String initial, Paint paint, Person person) {
    private static final Paint GROUND = Paint.of("F1E9DA");
    private static final Paint HERE = Paint.of("6FCB84");

    /** Where a member is. */
    public enum Presence {
        /** At the table. */
        HERE,
        /** Not connected. */
        AWAY,
        /** Done with this month. */
        READY,
        /** Not shown. */
        UNSAID
    }

    /** One of the team's usual faces, 0 to 4; other numbers start again. */
    public static Member usual(int seat, String initial) {
        return switch (Math.floorMod(seat, 5)) {
            case 0 -> of(initial, "A3466F", Skin.LIGHT, Hair.LONG, "3A2A20");
            case 1 -> of(initial, "2F6F9F", Skin.PALE, Hair.SHORT, "C79A52");
            case 2 -> of(initial, "3F7F5A", Skin.TAN, Hair.SCARF, "3F7F5A");
            case 3 -> of(initial, "A8601A", Skin.BROWN, Hair.CURLY, "1F1A18");
            default -> of(initial, "6A55A5", Skin.PALE, Hair.BUN, "B4552D");
        };
    }

    private static Member of(String initial, String hex, Skin skin, Hair hair, String hairHex) {
        return new Member(initial, Paint.of(hex), Person.of(skin, hair, hairHex, hex));
    }

    /** Draws the face in a disc of radius r with where they are at the bottom right. */
    public void draw(Pen pen, float cx, float cy, float r, Presence presence) {
        pen.disc(cx, cy, r + 2, paint);
        pen.disc(cx, cy, r, GROUND);
        Face.draw(pen.inside(cx, cy, r), person, Mood.WAITING, cx, cy - r * .02f, r / 1.42f);
        pen.ring(cx, cy, r + 1, paint, 2);
        drawPresence(pen.at(cx + r * .8f, cy + r * .75f), presence);
    }

    private static void drawPresence(Pen pen, Presence presence) {
        switch (presence) {
            case HERE -> dot(pen, 5, HERE, Tone.NIGHT);
            case AWAY -> dot(pen, 5, Tone.NIGHT, Tone.ONBRAND2);
            case READY -> {
                dot(pen, 7, Tone.GLOW, Tone.NIGHT);
                pen.line(Tone.ONGLOW, 1.8f, -3, 0, -1, 2.4f, 3.2f, -2.6f);
            }
            case UNSAID -> {}
        }
    }

    private static void dot(Pen pen, float r, Paint fill, Paint edge) {
        pen.disc(0, 0, r + .8f, edge);
        pen.disc(0, 0, r - .8f, fill);
    }
}
