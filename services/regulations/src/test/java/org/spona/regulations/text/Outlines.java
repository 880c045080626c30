package org.spona.regulations.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as a test writes them: level, number, heading, text, doubts. */
final class Outlines {

    private Outlines() {}

    static List<String> of(List<ActLine> lines) {
        return lines.stream().map(Outlines::of).toList();
    }

    private static String of(ActLine line) {
        return line.level()
                + " '" + line.number() + "'"
                + (line.heading().isEmpty() ? "" : " #" + line.heading())
                + (line.text().isEmpty() ? "" : " " + line.text().replace('\n', '|'))
                + (line.doubts().isEmpty()
                        ? ""
                        : line.doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(", ", " [", "]")));
    }
}
