package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** The colour tokens of the look, each with its colour by day, in the evening and in high contrast. */
@SuppressWarnings("ImmutableEnumChecker") // a Color can be changed, but nobody does
public enum Tone implements Paint {
    PAPER("FBF8F1", "222D37", "000000"),
    INSET("F1EBDD", "2C3945", "000000"),
    DESK("E7DFCF", "141B23", "000000"),
    LINE("CDC3B0", "4B5965", "FFFFFF"),
    INK("1D2933", "F5EFE2", "FFFFFF"),
    INK2("46525C", "C9CCC6", "FFFFFF"),
    BRAND("12392F", "0D2A24", "000000"),
    BRAND2("1F5446", "235C4D", "FFD400"),
    ONBRAND("F8F3E6", "F8F3E6", "FFFFFF"),
    ONBRAND2("C9D8CE", "BFD2C8", "FFFFFF"),
    /** Text on {@link #BRAND2}, which is yellow in high contrast. */
    ON_BRAND2("F8F3E6", "F8F3E6", "000000"),
    GLOW("F7C65B", "F7C65B", "FFD400"),
    GLOW2("FBE3A6", "FBE3A6", "FFD400"),
    /** Text on {@link #GLOW} and {@link #GLOW2}. */
    ONGLOW("1D2933", "1D2933", "000000"),
    GLOW_BASE("B98A22", "B98A22", "FFFFFF"),
    GLOW_EDGE("8A5A00", "F7C65B", "FFD400"),
    /** The ground of a selected tile or a preview; text on it is {@link #INK}. */
    LIT("FBE3A6", "2C3945", "000000"),
    DARK("33414C", "1A222B", "000000"),
    LINEN("DCD1BD", "8F8676", "6A6A6A"),
    FOLD("C2B49B", "7A7162", "BDBDBD"),
    FOLD2("A99A80", "5F584D", "FFFFFF"),
    FRAME("F8F3E6", "C9C0AE", "FFFFFF"),
    PLATE("173F6B", "173F6B", "FFFFFF"),
    ONPLATE("FFFFFF", "FFFFFF", "000000"),
    OK("2F6B3C", "8FCB98", "7CFF9B"),
    OK_TINT("DDEBDC", "213D2B", "000000"),
    GOOD("8DB48E", "8DB48E", "7CFF9B"),
    ALARM("A3281C", "FF9E8C", "FFB000"),
    ONALARM("FFFFFF", "1A0D0A", "000000"),
    LOST("F4B59E", "F4B59E", "FFB000"),
    LOST_HATCH("E58E6F", "E58E6F", "FFB000"),
    SKY1("CFE0E4", "1B2838", "000000"),
    SKY2("DFE9E6", "2A394A", "000000"),
    SKY3("F0EDE0", "55505A", "000000"),
    SUN("F9DFA0", "E9A95B", "000000"),
    CLOUD("F4F5F0", "34445A", "000000"),
    FAR("B9C4C2", "3A4957", "1A1A1A"),
    FAR2("A7B4B3", "141E29", "1A1A1A"),
    GLASS("DDE5E1", "E3B65A", "FFFFFF"),
    HEDGE("8FA88A", "2C4237", "000000"),
    HEDGE2("7C977A", "26392F", "000000"),
    STEM("6B5B4A", "3A3430", "000000"),
    STOEP("D8CEBC", "4A4A4C", "000000"),
    STOEP_JOINT("C3B7A2", "3D3E42", "FFFFFF"),
    STREET("B3A793", "38393E", "000000"),
    STREET_JOINT("A09480", "303136", "FFFFFF"),
    MAT("6B5B4A", "2E2823", "000000"),
    ENVELOPE("FFFDF6", "E8E2D2", "FFFFFF"),
    LEGITIMACY("1F74BC", "9CCBF5", "9BD8FF"),
    LEGITIMACY_TINT("DCE8F3", "203A52", "000000"),
    LEGITIMACY_TEXT("14497A", "B4D6F5", "9BD8FF"),
    RETURN("C47A0A", "F0AE45", "FFD400"),
    RETURN_TINT("F9E8C8", "45351A", "000000"),
    RETURN_TEXT("6B4000", "FAD08E", "FFD400"),
    INVOLVEMENT("7A2458", "D9679F", "FF5FB4"),
    INVOLVEMENT_TINT("F3DFEA", "472A3D", "000000"),
    INVOLVEMENT_TEXT("722858", "F5BEDB", "FF8AD0"),
    BRICK0("B4664B", "6E4237", "2B2B2B"),
    BRICK1("93503F", "5B382F", "2B2B2B"),
    BRICK2("C0895C", "725440", "2B2B2B"),
    BRICK3("7F6054", "4D3D38", "2B2B2B"),
    BRICK4("A79B88", "615B52", "2B2B2B"),
    ROOF0("5A4A48", "332C2D", "111111"),
    ROOF1("74403A", "412A28", "111111"),
    ROOF2("4D5257", "2B3035", "111111"),
    ROOF3("6B4A3C", "3C2D27", "111111"),
    ROOF4("565048", "322F2C", "111111"),
    DOOR0("1F5446", "1F5446", "000000"),
    DOOR1("28507A", "28507A", "000000"),
    DOOR2("7B2D2B", "7B2D2B", "000000"),
    DOOR3("B57A12", "8C6118", "000000"),
    DOOR4("4A4E57", "4A4E57", "000000"),
    TABLE("7A5B3D", "4A3A2C", "000000"),
    TABLE_EDGE("5C432C", "5C432C", "FFFFFF"),
    TABLE_SHADOW("533D28", "2B2119", "000000"),
    TABLE_JOINT("6C5035", "43352A", "000000"),
    RECEIPT("FFFDF6", "222D37", "000000"),
    WHITE("FFFFFF", "FFFFFF", "FFFFFF"),
    /** The outer focus ring: the ink of the paper, so that it shows on any ground. */
    RING("1D2933", "FFFFFF", "FFFFFF"),
    NIGHT("0A211B", "0A211B", "0A211B");

    private final Color day;
    private final Color evening;
    private final Color contrast;

    Tone(String day, String evening, String contrast) {
        this.day = Color.valueOf(day);
        this.evening = Color.valueOf(evening);
        this.contrast = Color.valueOf(contrast);
    }

    @Override
    public Color in(Palette palette) {
        return switch (palette) {
            case DAY -> day;
            case EVENING -> evening;
            case CONTRAST -> contrast;
        };
    }

    /** The wall of the house with this index; indexes past four start again. */
    public static Tone brick(int house) {
        return pick(house, BRICK0, BRICK1, BRICK2, BRICK3, BRICK4);
    }

    /** The roof and brick marks of the house with this index; indexes past four start again. */
    public static Tone roof(int house) {
        return pick(house, ROOF0, ROOF1, ROOF2, ROOF3, ROOF4);
    }

    /** The door of the house with this index; indexes past four start again. */
    public static Tone door(int house) {
        return pick(house, DOOR0, DOOR1, DOOR2, DOOR3, DOOR4);
    }

    private static Tone pick(int house, Tone... tones) {
        return tones[Math.floorMod(house, tones.length)];
    }
}
