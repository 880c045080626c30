package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.spona.platform.test.Account;
import org.spona.regulations.Acts;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A model statute, and what its staff and its holders do with it. */
final class ModelStatute {

    static final String MODELS = "/api/v1/model-acts/";
    static final String LOCAL = "/api/v1/local-acts/";

    private final MockMvc http;
    private final Acts acts;
    private final Account staff;
    private final UUID id = UUID.randomUUID();
    private final String title = "Statut " + UUID.randomUUID();

    ModelStatute(MockMvc http, Acts acts, Account staff) {
        this.http = http;
        this.acts = acts;
        this.staff = staff;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Publishes its first version, resting on some places. */
    void publishFirst(String basis) throws Exception {
        acts.send(staff, MODELS + id, """
                {"title": "%s", "language": "cnr-Latn", "kind": "STATUTE", "basis": [%s]}""".formatted(title, basis)).andExpect(status().isOk());
        UUID first = draft();
        lines(first, "Skupština ima predsjednika.", "Sjednice su javne.");
        acts.act(staff, MODELS + "versions/" + first + "/publish").andExpect(status().isOk());
    }

    /** Publishes a second version with a material and an editorial change. */
    UUID publishSecond() throws Exception {
        UUID second = draft();
        lines(second, "Skupština ima predsjednika i sekretara.", "Sjednice skupštine su javne.");
        acts.act(staff, MODELS + "versions/" + second + "/publish").andExpect(status().isConflict());
        List<String> wids = JsonPath.read(
                body(acts.see(staff, MODELS + "versions/" + second + "/changes")), "$[*].after.lines[0].wid");
        assertThat(wids).hasSize(2);
        acts.send(staff, MODELS + "versions/" + second + "/note", """
                {"note": "Novi sekretar.", "changes": [{"wid": "%s", "importance": "MATERIAL"}, {"wid": "%s", "importance": "EDITORIAL"}]}
                """.formatted(wids.get(0), wids.get(1)))
                .andExpect(status().isOk());
        acts.act(staff, MODELS + "versions/" + second + "/publish").andExpect(status().isOk());
        return second;
    }

    /** Takes the last version over as a draft. */
    UUID takeOver(Account officer) throws Exception {
        UUID act = UUID.randomUUID();
        acts.send(officer, LOCAL + act + "/from-model/" + id, "").andExpect(status().isOk());
        return act;
    }

    /** Brings a draft as far as being in force. */
    void enter(Account officer, UUID act, String number) throws Exception {
        acts.send(officer, LOCAL + act + "/names", "{\"names\": [{\"name\": \"opština\", \"value\": \"Bar\"}]}")
                .andExpect(status().isOk());
        post(officer, LOCAL + act + "/adopt", """
                {"number": "%s", "adoptedOn": "2026-01-10", "gazette": "Sl. list 1/2026", "inForceFrom": "2026-01-18"}""".formatted(number)).andExpect(status().isOk());
    }

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

    static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID draft() throws Exception {
        UUID version = UUID.randomUUID();
        acts.send(staff, MODELS + id + "/versions/" + version, "").andExpect(status().isOk());
        return version;
    }

    private void lines(UUID version, String second, String third) throws Exception {
        acts.send(staff, MODELS + "versions/" + version + "/lines", """
            [{"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Ovo je statut za {{opština}}."},
             {"level": "ARTICLE", "number": "2"}, {"level": "PARAGRAPH", "text": "%s"},
             {"level": "ARTICLE", "number": "3"}, {"level": "PARAGRAPH", "text": "%s"}]""".formatted(second, third))
                .andExpect(status().isOk());
    }
}
