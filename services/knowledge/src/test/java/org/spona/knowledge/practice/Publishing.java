package org.spona.knowledge.practice;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Writes practices in the name of Bar, as its officer and the editor of its network would. */
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public record Publishing(MockMvc http, TwoTenants our) {

    /** A word that no other practice has, nor one that a slip makes of it. */
    public static String rareWord() {
        return "kvr" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 60), 36);
    }

    public UUID draft(String title, Visibility visibility) throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(put("/api/v1/practices/{id}", id)
                        .with(our.bar().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "%s", "summary": "Tim obilazi starije na selu.", "body": "## Potreba\\n\\nStariji žive sami.",
                                 "language": "cnr-Latn", "topics": ["MOBILE_TEAMS"], "municipalityId": "%s", "periodFrom": 2003,
                                 "visibility": "%s"}
                                """.formatted(title, our.bar().organisationId(), visibility)))
                .andExpect(status().isOk());
        return id;
    }

    public void submit(UUID id) throws Exception {
        act(our.bar(), id, "submit");
    }

    public UUID publish(String title, Visibility visibility) throws Exception {
        UUID id = draft(title, visibility);
        submit(id);
        approve(id);
        return id;
    }

    public void approve(UUID id) throws Exception {
        act(our.barEditor(), id, "publish");
    }

    public void withdraw(UUID id) throws Exception {
        act(our.bar(), id, "withdraw");
    }

    private void act(Account account, UUID id, String step) throws Exception {
        http.perform(post("/api/v1/practices/{id}/" + step, id).with(account.signedIn()))
                .andExpect(status().isOk());
    }
}
