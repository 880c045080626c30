package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@KnowledgeTest
class PracticeWaitingTest {

    private final MockMvc http;
    private final AnnouncedWaiting waiting;
    private final AnnouncedEvents announced;
    private final Publishing bar;
    private final TwoTenants our;
    private final String title = "Praksa " + UUID.randomUUID();
    private final Addressee author;
    private final Addressee editors;

    @Autowired
    PracticeWaitingTest(MockMvc http, AnnouncedWaiting waiting, AnnouncedEvents announced, Publishing bar) {
        this.http = http;
        this.waiting = waiting;
        this.announced = announced;
        this.bar = bar;
        this.our = bar.our();
        this.author = Addressee.person(our.bar().personId(), our.bar().networkId());
        this.editors = Addressee.editors(our.bar().networkId());
    }

    @Test
    void waitsForWhoeverHasTheNextStep() throws Exception {
        UUID id = bar.draft(title, Visibility.NETWORK);
        waitsFor(author, item -> assertThat(item.address()).isEqualTo("/practices/" + id + "/edit"));

        bar.submit(id);
        waitsFor(editors, item -> assertThat(item.action().in("sr-Latn")).isEqualTo("Pregledajte"));
        waitsNoMoreFor(author);

        http.perform(post("/api/v1/practices/{id}/return", id)
                        .with(our.barEditor().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Dodajte rezultate.\"}"))
                .andExpect(status().isOk());
        waitsFor(
                author,
                item -> assertThat(item.reason().in("sr-Latn")).isEqualTo("Vraćeno na doradu: Dodajte rezultate."));
        waitsNoMoreFor(editors);
        keepsToTheContract(id);
    }

    @Test
    void waitsForNobodyOnceItIsPublished() throws Exception {
        UUID id = bar.draft(title, Visibility.NETWORK);
        bar.submit(id);
        waitsFor(editors, _ -> {});

        http.perform(post("/api/v1/practices/{id}/publish", id)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isOk());

        waitsNoMoreFor(editors);
        waitsNoMoreFor(author);
        keepsToTheContract(id);
    }

    @Test
    void waitsNoMoreOnceItsDraftIsThrownAway() throws Exception {
        UUID id = bar.draft(title, Visibility.NETWORK);
        waitsFor(author, _ -> {});

        http.perform(delete("/api/v1/practices/{id}", id).with(our.bar().signedIn()))
                .andExpect(status().is2xxSuccessful());

        waitsNoMoreFor(author);
    }

    private void waitsFor(Addressee addressee, ThrowingConsumer<Waiting.Item> asExpected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.items(addressee))
                        .filteredOn(item -> item.title().equals(title))
                        .singleElement()
                        .satisfies(asExpected));
    }

    private void waitsNoMoreFor(Addressee addressee) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.titles(addressee)).doesNotContain(title));
    }

    private void keepsToTheContract(UUID id) throws Exception {
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        var events = announced.matching(
                Waiting.TOPIC, event -> event.data().toString().contains(id.toString()));
        assertThat(events).isNotEmpty();
        for (var event : events) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }
}
