package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MembersTest
class UnconfirmedOrganisationsTest {

    private final MockMvc http;
    private final EventConsumer consumer;
    private final AnnouncedEvents announced;
    private final TransactionTemplate transaction;
    private final TwoTenants our;

    @Autowired
    UnconfirmedOrganisationsTest(
            MockMvc http,
            @Qualifier("unlistedMunicipalitiesConsumer") EventConsumer consumer,
            AnnouncedEvents announced,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.http = http;
        this.consumer = consumer;
        this.announced = announced;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void entersAMunicipalityThatAnImportNamedOnceAndTellsTheOthers() throws Exception {
        UUID id = UUID.randomUUID();
        hear(id);
        hear(id);

        http.perform(get("/api/v1/organisations/{id}", id).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.nameCyrillic").value("Нововарош"))
                .andExpect(jsonPath("$.kind").value("MUNICIPALITY"))
                .andExpect(jsonPath("$.unconfirmed").value(true));
        Awaitility.await()
                .untilAsserted(() -> assertThat(announced.of(DirectoryTopics.ORGANISATIONS, id))
                        .hasSize(1));
        assertThat(announced.of(DirectoryTopics.ORGANISATIONS, id).getFirst().aggregateVersion())
                .isEqualTo(1);
    }

    @Test
    void showsThatNobodyHasConfirmedItYet() throws Exception {
        UUID id = UUID.randomUUID();
        hear(id);

        http.perform(get("/organisations/{id}", id)
                        .accept(MediaType.TEXT_HTML)
                        .with(our.kotor().signedIn()))
                .andExpect(content().string(Matchers.containsString("nepotvrđeno")));
        http.perform(get("/members?q=novovaros")
                        .accept(MediaType.TEXT_HTML)
                        .with(our.kotor().signedIn()))
                .andExpect(content().string(Matchers.containsString("nepotvrđeno")));
        http.perform(get("/members?q=stara+pazova")
                        .accept(MediaType.TEXT_HTML)
                        .with(our.kotor().signedIn()))
                .andExpect(content().string(Matchers.not(Matchers.containsString("nepotvrđeno"))));
    }

    private void hear(UUID id) {
        JsonNode data = JsonMapper.builder().build().readTree("""
                {"id": "%s", "country": "XK", "nameLatin": "Novovaroš", "nameCyrillic": "Нововарош"}""".formatted(id));
        var event = new IncomingEvent(
                UUID.randomUUID(),
                "spona.unlisted-municipalities",
                "org.spona.municipality.unlisted",
                id,
                1,
                Instant.now(),
                data);
        Readers.runAsService(
                () -> transaction.executeWithoutResult(_ -> consumer.handler().on(List.of(event))));
    }
}
