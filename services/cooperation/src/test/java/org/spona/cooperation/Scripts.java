package org.spona.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What people do, by the JSON API and by forms. */
public final class Scripts {

    private final MockMvc http;
    private final AnnouncedEvents announced;

    Scripts(MockMvc http, AnnouncedEvents announced) {
        this.http = http;
        this.announced = announced;
    }

    /** Sends JSON and is not refused. */
    public String sent(Account account, String path, String json) throws Exception {
        return body(send(account, path, json).andExpect(status().isOk()));
    }

    /** Takes a step and is not refused. */
    public String acted(Account account, String path) throws Exception {
        return body(act(account, path).andExpect(status().isOk()));
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

    public ResultActions act(Account account, String path, String json) throws Exception {
        return http.perform(post(path)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    public ResultActions discard(Account account, String path) throws Exception {
        return http.perform(delete(path).with(account.signedIn()));
    }

    public ResultActions see(Account account, String path) throws Exception {
        return http.perform(get(path).with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }

    /** Sends a form, fields and values in turn. */
    public ResultActions form(Account account, String path, String... fields) throws Exception {
        var request = post(path).with(account.signedIn()).header("Accept-Language", "sr-Latn");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return http.perform(request);
    }

    /** What was answered. */
    public static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Waits until a thing was announced as an event of some type, and holds all that was announced of it to the contract. */
    public void announces(String topic, UUID thing, String type) throws Exception {
        List<IncomingEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> announced.of(topic, thing),
                        events -> events.stream().anyMatch(event -> event.type().equals(type)));
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        for (IncomingEvent event : told) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }
}
