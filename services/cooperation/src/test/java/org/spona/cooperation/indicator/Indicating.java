package org.spona.cooperation.indicator;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Account;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Indicators and values as scripts send them. */
public final class Indicating {

    public static final String API = "/api/v1/indicators/";

    private Indicating() {}

    /** What is sent of a counted indicator, a year each. */
    public static String indicator(String title, String visibility, String reporters) {
        return indicator(title, visibility, reporters, "COUNT", "MANUAL", null);
    }

    static String indicator(
            String title,
            String visibility,
            String reporters,
            String kind,
            String source,
            @Nullable String platformKey) {
        return """
                {"title": "%s", "definition": "Potpisani i važeći protokoli.", "language": "sr-Latn", "kind": "%s", "direction": "UP",
                 "frequency": "YEAR", "reporters": "%s", "cumulative": false, "summable": true, "open": true,
                 "source": "%s", "platformKey": "%s", "visibility": "%s", "targets": [{"period": "2027", "value": "20"}]}
                """.formatted(title, kind, reporters, source, platformKey == null ? "" : platformKey, visibility);
    }

    /** Begins to measure what the platform counts by itself in each municipality of a network. */
    public static UUID counting(Scripts scripts, Account writer, String key) throws Exception {
        return active(scripts, writer, indicator("Broj " + key, "NETWORK", "MEMBERS", "COUNT", "PLATFORM", key));
    }

    /** How an organisation counts in this year. */
    public static ResultMatcher number(Account of, int number) {
        return jsonPath("$.groups[?(@.id == '" + of.organisationId() + "')].cells[0].number")
                .value(number);
    }

    /** Saves one and begins to measure it. */
    public static UUID active(Scripts scripts, Account writer, String indicator) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(writer, API + id, indicator);
        scripts.acted(writer, API + id + "/activate");
        return id;
    }

    /** Says a value and reports it. */
    static ResultActions say(Scripts scripts, Account reporter, UUID indicator, String period, String value)
            throws Exception {
        return scripts.send(
                reporter,
                API + indicator + "/values/" + period,
                "{\"value\": \"%s\", \"report\": true}".formatted(value));
    }

    /** Says a value, reports it and has it approved. */
    public static UUID approved(
            Scripts scripts, Account reporter, Account owner, UUID indicator, String period, String value)
            throws Exception {
        String body =
                Scripts.body(say(scripts, reporter, indicator, period, value).andExpect(status().isOk()));
        UUID id = UUID.fromString(json(body).path("id").asString());
        scripts.acted(owner, API + "values/" + id + "/approve");
        return id;
    }

    static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
