package nl.kostenbewust.desktop.look.sign;

/** The roof lines of the street's gables, from the left eaves over the top to the right eaves. */
final class Outline {
    private static final float[][] BELL_STREET = {
        {0, 0}, {.023f, .256f}, {.17f, .442f}, {.25f, .698f}, {.30f, .907f}, {.42f, 1}
    };
    private static final float[][] BELL_TITLE = {
        {0, 0}, {.022f, .24f}, {.17f, .40f}, {.26f, .66f}, {.32f, .88f}, {.42f, 1}
    };

    private Outline() {}

    /** The roof line of a house of the street; x from the left, y the eaves, h how high the gable rises. */
    static float[] street(Gable gable, float x, float y, float w, float h) {
        return switch (gable) {
            case POINT -> new float[] {x, y, x + w / 2, y - h, x + w, y};
            case STEPS -> steps(x, y, w, w / 10, h / 5);
            case BELL -> bell(BELL_STREET, x, y, w, h);
            case CORNICE -> new float[] {x, y - h, x + w, y - h};
        };
    }

    /** The roof line of a house of the title screen, whose gables are wider. */
    static float[] title(Gable gable, float x, float y, float w) {
        return switch (gable) {
            case POINT -> new float[] {x, y, x + w / 2, y - 104, x + w, y};
            case STEPS -> steps(x, y, w, w / 12.5f, 20);
            case BELL -> bell(BELL_TITLE, x, y, w, 100);
            case CORNICE -> new float[] {x, y - 56, x + w, y - 56};
        };
    }

    private static float[] steps(float x, float y, float w, float run, float rise) {
        float[] points = new float[40];
        for (int i = 0; i < 5; i++) {
            put(points, 2 * i, x + i * run, y - i * rise);
            put(points, 2 * i + 1, x + i * run, y - (i + 1) * rise);
        }
        return mirrored(points, 10, x + w / 2);
    }

    private static float[] bell(float[][] half, float x, float y, float w, float h) {
        float[] points = new float[4 * half.length];
        for (int i = 0; i < half.length; i++) {
            put(points, i, x + half[i][0] * w, y - half[i][1] * h);
        }
        return mirrored(points, half.length, x + w / 2);
    }

    private static float[] mirrored(float[] points, int half, float axis) {
        for (int i = 0; i < half; i++) {
            put(points, 2 * half - 1 - i, 2 * axis - points[2 * i], points[2 * i + 1]);
        }
        return points;
    }

    private static void put(float[] points, int index, float x, float y) {
        points[2 * index] = x;
        points[2 * index + 1] = y;
    }

    /** The wall under a roof line, down to its base. */
    static float[] wall(float[] roof, float x, float w, float base) {
        float[] wall = new float[roof.length + 4];
        wall[0] = x;
        wall[1] = base;
        System.arraycopy(roof, 0, wall, 2, roof.length);
        wall[wall.length - 2] = x + w;
        wall[wall.length - 1] = base;
        return wall;
    }
}
