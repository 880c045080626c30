package org.spona.platform.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines and other sites are told of a page that is public, in the words of schema.org; one class for each kind of thing. Such
 * a page gives it to its template as {@code metadata}. It names organisations, and nobody who did not choose to stand on a public page.
 */
public interface JsonLd {

    /** The path of the page, without the home and without a query. */
    String path();

    /** A type of schema.org, such as {@code CreativeWork}. */
    String type();

    /** What the thing is called, as it was written. */
    String name();

    /** What it is about, plain text; may be empty. */
    String description();

    /** In which language name and description are, BCP 47. */
    String language();

    /** The path of a feed of what is new there; empty when there is none. */
    default String feed() {
        return "";
    }

    /** What the type has besides; what is empty is left out. */
    Map<String, Object> properties();

    /**
     * All of it as JSON-LD 1.1 that may stand inside an element {@code script} (section 7.2 there): without characters that could end it.
     *
     * @param home where browsers find us
     */
    default String script(String home) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@type", type());
        all.put("@id", home + path());
        all.put("url", home + path());
        all.put("name", name());
        all.put("description", description());
        all.put("inLanguage", language());
        all.putAll(properties());
        all.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return JsonMapper.shared()
                .writeValueAsString(all)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    /** An organisation, as others name it. */
    static Map<String, Object> organisation(String name) {
        return Map.of("@type", "Organization", "name", name);
    }
}
