package org.spona.cooperation.pathway;

import java.util.ArrayList;
import java.util.List;

/**
 * A pathway as a picture: its steps one below the other, and arrows to those that follow; the one to the next step goes straight down, others
 * along the right edge. The table of steps beside it says the same in words.
 *
 * @param height in the units of the picture, whose width is {@value #WIDTH}
 */
public record PathwayDiagram(int height, List<Box> boxes, List<Arrow> arrows) {

    public static final int WIDTH = 720;
    private static final int LEFT = 10;
    private static final int BOX_WIDTH = 520;
    private static final int GAP = 36;
    private static final int LINE = 20;
    private static final int PADDING = 12;
    /** So many characters of the picture's type fit into a line of a box. */
    private static final int LINE_LENGTH = 58;

    private static final int MOST_LINES = 3;
    private static final int LANE = 14;
    private static final int LANES = 12;

    /**
     * A step.
     *
     * @param lines who, then what is done, in lines that fit
     */
    public record Box(int number, int x, int y, int width, int height, List<Line> lines) {}

    /** A line of text in a box. */
    public record Line(int y, String text, boolean strong) {}

    /** An arrow as the data of an SVG path, from the step {@code from} to the step {@code to}. */
    public record Arrow(int from, int to, String path) {}

    public PathwayDiagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** The picture of some steps; empty without any. */
    public static PathwayDiagram of(List<PathwayStage> stages) {
        List<Box> boxes = new ArrayList<>();
        int y = LEFT;
        for (int at = 0; at < stages.size(); at++) {
            Box box = box(at + 1, y, stages.get(at));
            boxes.add(box);
            y += box.height() + GAP;
        }
        List<Arrow> arrows = new ArrayList<>();
        int lane = 0;
        for (int at = 0; at < stages.size(); at++) {
            for (int next : stages.get(at).nextNumbers()) {
                if (next < 1 || next > boxes.size() || next == at + 1) {
                    continue;
                }
                Box from = boxes.get(at);
                Box to = boxes.get(next - 1);
                arrows.add(
                        new Arrow(at + 1, next, next == at + 2 ? straight(from, to) : aside(from, to, lane++ % LANES)));
            }
        }
        return new PathwayDiagram(boxes.isEmpty() ? 0 : y - GAP + LEFT, boxes, arrows);
    }

    private static Box box(int number, int y, PathwayStage stage) {
        List<Line> lines = new ArrayList<>();
        int base = y + PADDING + LINE / 2;
        for (String who : fitted(number + ". " + stage.who(), 1)) {
            lines.add(new Line(base + lines.size() * LINE, who, true));
        }
        for (String what : fitted(stage.what(), MOST_LINES)) {
            lines.add(new Line(base + lines.size() * LINE, what, false));
        }
        return new Box(number, LEFT, y, BOX_WIDTH, 2 * PADDING + lines.size() * LINE, lines);
    }

    /** A text in lines that fit; what does not fit into so many ends with an ellipsis. */
    static List<String> fitted(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (!rest.isEmpty() && lines.size() < most) {
            if (rest.length() <= LINE_LENGTH) {
                lines.add(rest);
                return lines;
            }
            int space = rest.lastIndexOf(' ', LINE_LENGTH);
            int end = space > LINE_LENGTH / 2 ? space : LINE_LENGTH;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() && !lines.isEmpty()) {
            String last = lines.removeLast();
            lines.add(last.substring(0, Math.min(last.length(), LINE_LENGTH - 1)) + "…");
        }
        return lines;
    }

    private static String straight(Box from, Box to) {
        int x = from.x() + from.width() / 2;
        return "M%d %dV%d".formatted(x, from.y() + from.height(), to.y() - 2);
    }

    private static String aside(Box from, Box to, int lane) {
        int edge = LEFT + BOX_WIDTH;
        int x = edge + LANE * (lane + 1);
        int startY = from.y() + from.height() - PADDING;
        int endY = to.y() + PADDING;
        return "M%d %dH%dV%dH%d".formatted(edge, startY, x, endY, edge + 2);
    }
}
