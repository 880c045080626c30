package org.spona.gateway.request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The decoded parameters of a query, in their order. */
record QueryParameters(Map<String, List<String>> values) {

    /** Takes a percent sign that encodes nothing as itself, as one typed into the address bar is meant. */
    static QueryParameters parse(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : StringUtils.tokenizeToStringArray(query, "&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
        }
        return new QueryParameters(values);
    }

    List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    Map<String, String[]> asArrays() {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        return arrays;
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
