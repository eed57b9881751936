package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** A chart of rows: on each a name, a line from low to high, perhaps a box on it, and a dot. Plain SVG, with its text as text. */
final class RowChart {
    private static final int NAMES = 220;
    private static final int WIDTH = 640;
    private static final int ROW = 24;
    private static final int TICKS = 4;

    private final String title;
    private final DoubleFunction<String> format;
    private final List<Row> rows = new ArrayList<>();

    RowChart(String title, DoubleFunction<String> format) {
        this.title = title;
        this.format = format;
    }

    /** Numbers from low to high, and where the dot stands. */
    private record Row(String name, List<Double> numbers, double dot) {
        double low() {
            return numbers.get(0);
        }

        double high() {
            return numbers.get(numbers.size() - 1);
        }
    }

    /** A row with a line between the first and the last of these five, a box between the second and the fourth, and a mark at the third. */
    void box(String name, List<Double> five, double dot) {
        rows.add(new Row(name, five, dot));
    }

    /** A row with a line between these. */
    void interval(String name, double low, double high, double dot) {
        rows.add(new Row(name, List.of(low, high), dot));
    }

    /** The chart as markup; empty when it has no rows. */
    String svg() {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder svg = new StringBuilder();
        int height = (rows.size() + 2) * ROW;
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"%s\" font-size=\"13\">\n",
                NAMES + WIDTH + 60,
                height,
                NAMES + WIDTH + 60,
                Html.escaped(title)));
        text(svg, 0, ROW - 8, "start", title);
        axis(svg, height);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), (i + 1) * ROW + ROW / 2);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axis(StringBuilder svg, int height) {
        for (int i = 0; i <= TICKS; i++) {
            double value = least() + (most() - least()) * i / TICKS;
            line(svg, value, ROW, value, height - ROW, "#ddd", 1);
            text(svg, x(value), height - 8, "middle", format.apply(value));
        }
    }

    private void row(StringBuilder svg, Row row, double y) {
        text(svg, NAMES - 10.0, y + 4, "end", row.name());
        line(svg, row.low(), y, row.high(), y, "#0072B2", 2);
        if (row.numbers().size() == 5) {
            double left = x(row.numbers().get(1));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"12\" fill=\"#9CC7E4\" stroke=\"#0072B2\"/>\n",
                    left,
                    y - 6,
                    x(row.numbers().get(3)) - left));
            line(svg, row.numbers().get(2), y - 6, row.numbers().get(2), y + 6, "#0072B2", 2);
        }
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#D55E00\"/>\n", x(row.dot()), y));
    }

    private void line(StringBuilder svg, double from, double top, double to, double bottom, String colour, int width) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>\n",
                x(from),
                top,
                x(to),
                bottom,
                colour,
                width));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                Html.escaped(text)));
    }

    private double x(double value) {
        double span = most() - least();
        return NAMES + (span == 0 ? WIDTH / 2.0 : WIDTH * (value - least()) / span);
    }

    /** Nought, or what lies furthest below it. */
    private double least() {
        return rows.stream().mapToDouble(row -> Math.min(row.low(), row.dot())).reduce(0, Math::min);
    }

    /** Nought, or what lies furthest above it. */
    private double most() {
        return rows.stream().mapToDouble(row -> Math.max(row.high(), row.dot())).reduce(0, Math::max);
    }
}
