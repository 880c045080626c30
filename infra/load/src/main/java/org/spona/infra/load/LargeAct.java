package org.spona.infra.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.up.Installation;

/** An act of five hundred articles, each of four paragraphs, with twenty versions a year apart, as staff of the demo's association publish it. */
final class LargeAct {

    static final int ARTICLES = 500;
    static final int VERSIONS = 20;

    private static final int PARAGRAPHS = 4;
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);

    private final UUID act = UUID.randomUUID();
    private final Caller author;
    private final Caller second;

    LargeAct(Installation house) {
        this.author = new Caller(house, "urednik@skgo.example");
        this.second = new Caller(house, "koordinator@skgo.example");
    }

    /** Registers it and publishes all versions. */
    void publish() {
        author.write(
                "PUT",
                "/api/v1/regulations/" + act,
                Map.of(
                        "title", "Zakon sa pet stotina članova",
                        "kind", "LAW",
                        "gazette", "Sl. glasnik RS 1/2004",
                        "language", "sr-Latn",
                        "jurisdiction", "RS",
                        "visibility", "PUBLIC"));
        for (int version = 0; version < VERSIONS; version++) {
            String address = "/api/v1/regulations/versions/" + publish(version);
            second.write("POST", address + "/check", Map.of());
            second.write("POST", address + "/publish", Map.of());
        }
    }

    private UUID publish(int version) {
        UUID id = UUID.randomUUID();
        author.write("PUT", "/api/v1/regulations/" + act + "/versions/" + id, Map.of("validFrom", day(version)));
        author.write("PUT", "/api/v1/regulations/versions/" + id + "/lines", lines(version));
        return id;
    }

    /** The page of its text in a version. */
    String text(int version) {
        return page() + "/text?na=" + day(version);
    }

    /** The page of one of its articles in a version. */
    String article(int version) {
        return page() + "/cl-" + (1 + version * 7 % ARTICLES) + "?na=" + day(version);
    }

    /** The page of what was found in a version. */
    String found(int version) {
        return text(version) + "&u=poslove%20clana";
    }

    /** The page that compares a version with the next. */
    String comparison(int version) {
        return page() + "/compare?od=" + day(version) + "&na=" + day(version + 1);
    }

    private String page() {
        return "/regulations/" + act;
    }

    private static LocalDate day(int version) {
        return FIRST.plusYears(version % VERSIONS);
    }

    /** Each version changes every tenth article. */
    private static List<Map<String, String>> lines(int version) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (int article = 1; article <= ARTICLES; article++) {
            lines.add(line("ARTICLE", String.valueOf(article), "O poslovima", ""));
            for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
                String text = "Jedinica lokalne samouprave u stavu %d člana %d uređuje poslove i rokove. "
                        .formatted(paragraph, article)
                        .repeat(4);
                boolean changed = paragraph == 1 && article % 10 == version % 10;
                lines.add(line("PARAGRAPH", "", "", changed ? text + "Tako je od verzije " + version + "." : text));
            }
        }
        return lines;
    }

    private static Map<String, String> line(String level, String number, String heading, String text) {
        Map<String, String> line = new HashMap<>();
        line.put("level", level);
        line.put("number", number);
        line.put("heading", heading);
        line.put("text", text);
        return line;
    }
}
