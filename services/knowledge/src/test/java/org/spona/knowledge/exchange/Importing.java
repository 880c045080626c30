package org.spona.knowledge.exchange;

import static java.util.stream.Collectors.joining;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.test.Account;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports lines into the network of an account and reads what became of them. */
public record Importing(MockMvc http, Directory directory) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line that has all that it needs, with other values for some fields. */
    static String line(String externalId, Object... others) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "externalId", externalId,
                "title", "Mobilni tim " + externalId,
                "summary", "Tim obilazi starije na selu.",
                "body", "Stariji ljudi žive sami.",
                "language", "cnr-Latn",
                "municipality", "Bar",
                "country", "ME",
                "topics", List.of("MOBILE_TEAMS")));
        for (int index = 0; index < others.length; index += 2) {
            fields.put((String) others[index], others[index + 1]);
        }
        return JSON.writeValueAsString(fields);
    }

    List<JsonNode> lines(Account editor, String visibility, String... lines) throws Exception {
        return answer(editor, visibility, lines)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    MockHttpServletResponse answer(Account editor, String visibility, String... lines) throws Exception {
        return http.perform(post("/api/v1/practices/import")
                        .queryParam("network", network(editor))
                        .queryParam("visibility", visibility)
                        .contentType("application/x-ndjson")
                        .header("Accept-Language", "en")
                        .content(Stream.of(lines).collect(joining("\n")).getBytes(StandardCharsets.UTF_8))
                        .with(editor.signedIn()))
                .andReturn()
                .getResponse();
    }

    String network(Account account) {
        return directory.findNetwork(account.networkId()).orElseThrow().slug();
    }

    static List<String> results(List<JsonNode> answer) {
        return answer.stream()
                .map(line ->
                        line.path("line").asInt() + " " + line.path("result").asString() + " "
                                + line.path("field").asString("") + " "
                                + line.path("code").asString(""))
                .map(String::strip)
                .toList();
    }
}
