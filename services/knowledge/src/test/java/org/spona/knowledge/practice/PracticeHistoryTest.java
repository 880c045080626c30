package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@KnowledgeTest
class PracticeHistoryTest {

    private final MockMvc http;
    private final Publishing bar;
    private final TwoTenants our;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    PracticeHistoryTest(
            MockMvc http, Publishing bar, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.http = http;
        this.bar = bar;
        this.our = bar.our();
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void listsEachChangeWithItsFields() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);
        revise(id, "Pomoć u kući za starije", Visibility.NETWORK);

        history(our.bar(), id)
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.items[0].changed", contains("title")))
                .andExpect(jsonPath("$.items[1].changed", contains("status")))
                .andExpect(jsonPath("$.items[3].changed", hasSize(0)))
                .andExpect(jsonPath("$.items[0].changedBy").isNotEmpty());
    }

    @Test
    void savingTheSameAgainIsNoChange() throws Exception {
        UUID id = bar.draft("Pomoć u kući", Visibility.NETWORK);
        revise(id, "Pomoć u kući", Visibility.NETWORK);
        history(our.bar(), id).andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void showsOthersNoVersionThatOnlyItsOrganisationCouldRead() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);
        history(our.kotor(), id).andExpect(jsonPath("$.total").value(1));

        UUID draft = newest(our.bar(), id, 2);
        http.perform(get("/api/v1/practices/{id}/history/{version}", id, draft)
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk());
        http.perform(get("/api/v1/practices/{id}/history/{version}", id, draft)
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsARegionNoVersionThatOnlyTheNetworkCouldRead() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);
        revise(id, "Pomoć u kući", Visibility.REGION);
        history(our.kotor(), id).andExpect(jsonPath("$.total").value(2));
        history(our.staraPazova(), id).andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void hasNoHistoryForWhoeverMayNotReadTheThingNow() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.REGION);
        revise(id, "Pomoć u kući", Visibility.NETWORK);
        http.perform(get("/api/v1/practices/{id}/history", id)
                        .with(our.staraPazova().signedIn()))
                .andExpect(status().isNotFound());
        http.perform(get("/practices/{id}/history", id).with(our.staraPazova().signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void comparesAVersionWithTheOneBeforeItWordByWord() throws Exception {
        UUID id = bar.draft("Pomoć u kući", Visibility.NETWORK);
        revise(id, "Pomoć u stanu", Visibility.NETWORK);
        http.perform(get("/practices/{id}/history/comparison", id)
                        .param("to", newest(our.bar(), id, 0).toString())
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Pomoć u <del>kući</del><ins>stanu</ins>")));
    }

    @Test
    void namesConstantsInTheComparisonAsPagesDo() throws Exception {
        UUID id = bar.draft("Pomoć u kući", Visibility.NETWORK);
        bar.submit(id);
        http.perform(get("/api/v1/practices/{id}/history/comparison", id)
                        .param("to", newest(our.bar(), id, 0).toString())
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fields[0].field").value("status"))
                .andExpect(jsonPath("$.fields[0].segments[0].text").value("nacrt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update thing_version set state = '{}' where thing_id = ?",
                "delete from thing_version where thing_id = ?"
            })
    void nobodyChangesWhatWas(String statement) throws Exception {
        UUID id = bar.draft("Pomoć u kući", Visibility.NETWORK);
        assertThatThrownBy(() -> as(our.bar(), statement, id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Readers.runAsService(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).param(id).update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyWritesInTheNameOfAnother() {
        assertThatThrownBy(() -> as(our.bar(), """
                        insert into thing_version (kind, thing_id, organisation_id, network_id, visibility, reader_organisations,
                            reader_bodies, reader_people, reader_staff, shared, changed_by, state)
                        values ('practice', ?, uuidv7(), uuidv7(), 'PUBLIC', '{}', '{}', '{}', false, true, uuidv7(), '{}')""", UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private void as(Account account, String statement, UUID id) {
        Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql(statement).param(id).update()));
    }

    private void revise(UUID id, String title, Visibility visibility) throws Exception {
        http.perform(put("/api/v1/practices/{id}", id)
                        .with(our.bar().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "%s", "summary": "Tim obilazi starije na selu.", "body": "## Potreba\\n\\nStariji žive sami.",
                                 "language": "cnr-Latn", "topics": ["MOBILE_TEAMS"], "municipalityId": "%s", "periodFrom": 2003,
                                 "visibility": "%s"}
                                """.formatted(title, our.bar().organisationId(), visibility)))
                .andExpect(status().isOk());
    }

    private ResultActions history(Account account, UUID id) throws Exception {
        return http.perform(get("/api/v1/practices/{id}/history", id).with(account.signedIn()))
                .andExpect(status().isOk());
    }

    private UUID newest(Account account, UUID id, int before) throws Exception {
        List<String> ids = JsonPath.read(
                history(account, id).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8),
                "$.items[*].id");
        assertThat(ids).hasSizeGreaterThan(before);
        return UUID.fromString(ids.get(before));
    }
}
