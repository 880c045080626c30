package org.spona.meetings.task;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.platform.test.Account;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives tasks by the API, as the coordinator of a network. */
record TaskGiver(Convener convener, Networks our) {

    /** Today, and before and after it, where late parts are counted. */
    static LocalDate day(int later) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(later);
    }

    String bar() {
        return "{\"organisationId\": \"%s\"}".formatted(our.people().bar().organisationId());
    }

    String kotor() {
        return "{\"organisationId\": \"%s\"}".formatted(our.people().kotor().organisationId());
    }

    static String named(String name, String email) {
        return "{\"name\": \"%s\", \"email\": \"%s\"}".formatted(name, email);
    }

    /** A task of some parties, separated by commas. */
    UUID give(@Nullable UUID meeting, String title, String kind, LocalDate due, String parties) {
        UUID id = UUID.randomUUID();
        Assertions.assertThat(save(id, meeting, title, kind, due, "PRIVATE", parties))
                .hasStatusOk();
        return id;
    }

    MvcTestResult save(
            UUID id,
            @Nullable UUID meeting,
            String title,
            String kind,
            LocalDate due,
            String visibility,
            String parties) {
        return convener.put("/api/v1/tasks/" + id, our.coordinator(), """
                {"title": "%s", "what": "Po opštinama", "language": "cnr-Latn", "kind": "%s", "due": "%s", "visibility": "%s",
                 "meetingId": %s, "parties": [%s]}""".formatted(
                        title, kind, due, visibility, meeting == null ? "null" : "\"" + meeting + "\"", parties));
    }

    /** The part of an institution, by what its line says of it: an id or a name. */
    UUID part(UUID task, String mark) {
        for (JsonNode line : JsonMapper.shared()
                .readTree(Convener.text(convener.get("/api/v1/tasks/" + task + "/parts", our.coordinator())))) {
            if (line.toString().contains(mark)) {
                return UUID.fromString(line.path("id").asString());
            }
        }
        throw new AssertionError("no part of " + mark);
    }

    UUID part(UUID task, Account account) {
        return part(task, account.organisationId().toString());
    }

    MvcTestResult move(UUID part, Account account, String status, String report) {
        return convener.put("/api/v1/tasks/parts/" + part, account, """
                {"status": "%s", "report": "%s"}""".formatted(status, report));
    }
}
