package org.spona.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Practices as scripts send them. */
final class Practices {

    private Practices() {}

    /** The address of a practice. */
    static String at(UUID id) {
        return "/api/v1/practices/" + id;
    }

    /** The address of a search. */
    static String found(String words) {
        return "/api/v1/search?size=100&q=" + URLEncoder.encode(words, UTF_8);
    }

    /** A complete practice of the writer's workplace, in Montenegrin and Latin script. */
    static Map<String, Object> written(String title, String visibility) {
        return Map.of(
                "title",
                title,
                "summary",
                "Geronto-domaćice obilaze starije na selu, kuvaju, čiste i nabavljaju ljekove.",
                "body",
                "## Potreba\n\nStariji u zaleđu žive sami.\n\n## Rezultat\n\nObuhvaćeno je četrdeset domaćinstava.",
                "language",
                "cnr-Latn",
                "visibility",
                visibility,
                "topics",
                List.of("HOME_HELP"));
    }

    /** The same, about a municipality. */
    static Map<String, Object> written(String title, String visibility, UUID municipality) {
        Map<String, Object> practice = new HashMap<>(written(title, visibility));
        practice.put("municipalityId", municipality);
        return practice;
    }

    /** Writes a practice and hands it to the editors of the network. */
    static UUID submitted(Script officer, String title, String visibility) {
        return submitted(officer, written(title, visibility));
    }

    /** The same with all that the practice says. */
    static UUID submitted(Script officer, Map<String, Object> practice) {
        UUID id = UUID.randomUUID();
        officer.put(at(id), practice).json();
        officer.post(at(id) + "/submit").json();
        return id;
    }

    /** Has it published by an editor too. */
    static UUID published(Script officer, Script editor, Map<String, Object> practice) {
        UUID id = submitted(officer, practice);
        editor.post(at(id) + "/publish").json();
        return id;
    }
}
