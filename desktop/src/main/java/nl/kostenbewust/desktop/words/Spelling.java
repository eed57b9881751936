package nl.kostenbewust.desktop.words;

/** How far two words are apart. */
public final class Spelling {
    private Spelling() {}

    /** How many letters must be put in, left out or changed (Levenshtein). */
    public static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(a.charAt(i - 1), i, b, above);
        }
        return above[b.length()];
    }

    private static int[] row(char letter, int i, String b, int[] above) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int changed = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
