package org.spona.regulations.question;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.spona.platform.test.Account;
import org.spona.regulations.Acts;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What those who ask and those who answer do, by the JSON API. */
final class QuestionActs {

    static final String QUESTIONS = "/api/v1/regulations/questions/";
    static final String ANSWERS = "/api/v1/regulations/answers/";

    private final MockMvc http;
    private final Acts acts;

    QuestionActs(MockMvc http, Acts acts) {
        this.http = http;
        this.acts = acts;
    }

    /** A question about article 69 of an act. */
    static String question(String subject, String body, UUID regulation) {
        return """
                {"subject": "%s", "body": "%s", "language": "cnr-Latn",
                 "basis": [{"regulationId": "%s", "place": "član 69, stav 2"}]}
                """.formatted(subject, body, regulation);
    }

    /** An answer that rests on article 69 of an act. */
    static String answer(String title, String visibility, UUID regulation, String further) {
        return """
                {"title": "%s", "body": "Rok je **15 dana** od prijema zahtjeva.", "language": "cnr-Latn", "holdsOn": "2026-11-30",
                 "visibility": "%s", "basis": [{"regulationId": "%s", "place": "član 69"}] %s}
                """.formatted(title, visibility, regulation, further);
    }

    UUID ask(Account officer, String subject, String body, UUID regulation) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(officer, QUESTIONS + id, question(subject, body, regulation)).andExpect(status().isOk());
        return id;
    }

    /** Takes a question and publishes an answer to it. */
    UUID answer(Account staff, UUID question, String title, String visibility, UUID regulation) throws Exception {
        take(staff, question);
        UUID id = draft(staff, question, title, visibility, regulation);
        acts.act(staff, ANSWERS + id + "/publish").andExpect(status().isOk());
        return id;
    }

    void take(Account staff, UUID question) throws Exception {
        acts.act(staff, QUESTIONS + question + "/take").andExpect(status().isOk());
    }

    UUID draft(Account staff, UUID question, String title, String visibility, UUID regulation) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(staff, ANSWERS + id, answer(title, visibility, regulation, ", \"questionId\": \"" + question + "\""))
                .andExpect(status().isOk());
        return id;
    }

    /** Sends JSON with POST. */
    ResultActions post(Account account, String path, String json) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    /** Sends a form. */
    ResultActions form(Account account, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(account.signedIn()).header("Accept-Language", "sr-Latn");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return http.perform(request);
    }
}
