package org.spona.search.finding;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.spona.search.finding.SearchQuery.Order;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Writes practices in the name of Bar, as its officer and the editor of its network would. */
public record Publishing(MockMvc http, ThingSearch search, Tenants tenants, TwoTenants our) {

    /** A word that no other practice has. */
    public static String rareWord() {
        return "kvr" + Long.toString(System.nanoTime(), 36);
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

    /** Publishes and does not wait until it can be found. */
    public UUID publish(String title, Visibility visibility) throws Exception {
        UUID id = draft(title, visibility);
        submit(id);
        act(our.barEditor(), id, "publish");
        return id;
    }

    /** Publishes and waits until its author finds it by its title. */
    public UUID publishFindably(String title, Visibility visibility) throws Exception {
        UUID id = publish(title, visibility);
        awaitFound(id, title);
        return id;
    }

    public void withdraw(UUID id) throws Exception {
        act(our.bar(), id, "withdraw");
    }

    /** Waits until not even its author finds it. */
    public void awaitForgotten(UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !found(our.bar(), "").contains(id));
    }

    public void awaitFound(UUID id, String words) {
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(SearchUnavailable.class)
                .until(() -> found(our.bar(), words).contains(id));
    }

    public List<UUID> found(Account account, String words) {
        var query = new SearchQuery(
                words, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Order.RELEVANCE, 0, 100);
        return search.search(query, tenants.reader(account)).hits().items().stream()
                .map(FoundThing::id)
                .toList();
    }

    private void act(Account account, UUID id, String step) throws Exception {
        http.perform(post("/api/v1/practices/{id}/" + step, id).with(account.signedIn()))
                .andExpect(status().isOk());
    }
}
