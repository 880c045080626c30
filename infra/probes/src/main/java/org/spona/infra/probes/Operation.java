package org.spona.infra.probes;

import java.util.List;
import java.util.Map;

/**
 * One thing that can be asked of a service.
 *
 * @param service whose it is
 * @param method of HTTP
 * @param path with its variables in braces
 * @param parameters names of the query's
 * @param contentType of the body; empty when it has none
 * @param body a well-formed body that its schema allows, as JSON
 */
public record Operation(
        String service,
        String method,
        String path,
        List<String> parameters,
        String contentType,
        Map<String, Object> body) {

    /** Whether it is a resource of the API; else it is a page. */
    public boolean isApi() {
        return path.startsWith("/api/");
    }

    /** Whether it only reads (RFC 9110, section 9.2.1). */
    public boolean isSafe() {
        return method.equals("GET");
    }

    /** The year of which things are that have one. */
    static final int YEAR = 2026;

    /**
     * Its path with these words for its variables, from the left; the last one stands for all that follow. A kind is that of practices, or of
     * reports where it has a year.
     */
    public String at(String... values) {
        String filled = path.replace("{kind}/{year}", "reports/" + YEAR)
                .replace("{year}", String.valueOf(YEAR))
                .replace("{kind}", "practice");
        for (int variable = 0; filled.contains("{"); variable++) {
            filled = filled.replaceFirst("\\{[^}]*}", values[Math.min(variable, values.length - 1)]);
        }
        return filled;
    }

    /** As it is named in reports. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
