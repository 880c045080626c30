package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What staff and officers do, by the JSON API. */
public final class Acts {

    private final MockMvc http;
    private final ServiceDatabase database;

    Acts(MockMvc http, ServiceDatabase database) {
        this.http = http;
        this.database = database;
    }

    /** Registers a law that the whole region may read. */
    public UUID regulation(Account staff, String title) throws Exception {
        UUID id = UUID.randomUUID();
        send(staff, "/api/v1/regulations/" + id, """
                {"title": "%s", "kind": "LAW", "gazette": "Sl. list CG 27/2013", "language": "cnr-Latn", "jurisdiction": "ME",
                 "visibility": "PUBLIC"}
                """.formatted(title)).andExpect(status().isOk());
        return id;
    }

    /** Publishes an update in her network with two obligations of local governments: one that is overdue since yesterday, one without a deadline. */
    public UUID publishOverdue(Account staff, UUID overdue, UUID undated) throws Exception {
        return publish(
                staff,
                update(
                        regulation(staff, "Zakon o socijalnoj i dječjoj zaštiti"),
                        "Pomoć u kući",
                        "NETWORK",
                        new UUID[] {overdue, undated},
                        LocalDate.now(ZoneOffset.UTC).minusDays(1).toString(),
                        ""));
    }

    /** An update with one obligation of local governments for each deadline (ISO 8601, or nothing). */
    public static String update(UUID regulation, String title, String visibility, UUID[] obligations, String... due) {
        StringBuilder asked = new StringBuilder();
        for (int place = 0; place < obligations.length; place++) {
            asked.append(
                    "%s{\"id\": \"%s\", \"provision\": \"član %d\", \"what\": \"%s: korak %d\", \"due\": \"%s\", \"addressees\": [\"LOCAL_GOVERNMENT\"]}"
                            .formatted(
                                    place == 0 ? "" : ",",
                                    obligations[place],
                                    place + 1,
                                    title,
                                    place + 1,
                                    due[place]));
        }
        return """
                {"regulationId": "%s", "title": "%s", "forWhom": "opštine", "body": "## Novo\\n\\nOpština donosi odluku.",
                 "language": "cnr-Latn", "effectiveFrom": "1. 3. 2026.", "visibility": "%s", "obligations": [%s]}
                """.formatted(regulation, title, visibility, asked);
    }

    /** Publishes an update. */
    public UUID publish(Account staff, String update) throws Exception {
        UUID id = UUID.randomUUID();
        send(staff, "/api/v1/updates/" + id, update).andExpect(status().isOk());
        act(staff, "/api/v1/updates/" + id + "/publish").andExpect(status().isOk());
        return id;
    }

    /** Publishes a text of an act, written by the one and checked by the other of its staff, and waits until what rests on it is flagged. */
    public UUID text(Account author, Account second, UUID regulation, String validFrom, String lines) throws Exception {
        UUID version = checkedText(author, second, regulation, validFrom, lines);
        act(second, "/api/v1/regulations/versions/" + version + "/publish").andExpect(status().isOk());
        awaitFlags(version);
        return version;
    }

    /** Waits until the service has looked through what rests on what a version changes. */
    public void awaitFlags(UUID version) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.values(
                                UUID.class, "select version_id from unflagged_change where version_id = ?", version))
                        .isEmpty());
    }

    /** The same that is checked and not published yet. */
    public UUID checkedText(Account author, Account second, UUID regulation, String validFrom, String lines)
            throws Exception {
        UUID version = UUID.randomUUID();
        send(
                        author,
                        "/api/v1/regulations/" + regulation + "/versions/" + version,
                        "{\"validFrom\": \"%s\"}".formatted(validFrom))
                .andExpect(status().isOk());
        send(author, "/api/v1/regulations/versions/" + version + "/lines", lines)
                .andExpect(status().isOk());
        act(second, "/api/v1/regulations/versions/" + version + "/check").andExpect(status().isOk());
        return version;
    }

    /** Says how far the officer's organisation is. */
    public ResultActions apply(Account officer, UUID obligation, String status, String note) throws Exception {
        return send(
                officer,
                "/api/v1/obligations/" + obligation + "/application",
                "{\"status\": \"%s\", \"note\": \"%s\"}".formatted(status, note));
    }

    public ResultActions send(Account account, String path, String json) throws Exception {
        return http.perform(put(path)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    public ResultActions act(Account account, String path) throws Exception {
        return http.perform(post(path).with(account.signedIn()));
    }

    public ResultActions discard(Account account, String path) throws Exception {
        return http.perform(delete(path).with(account.signedIn()));
    }

    public ResultActions see(Account account, String path) throws Exception {
        return http.perform(get(path).with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
