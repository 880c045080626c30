package org.spona.members.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.settings.SettingChange;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.visibility.VisibilityChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A practice of Bar, which an officer opens to the region, and synonyms of its network. */
@MembersTest
class AuditListTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final UUID practice = UUID.randomUUID();
    private TwoNetworks our;
    private UUID bar;
    private UUID network;

    @Autowired
    AuditListTest(
            MockMvcTester site, Tenants tenants, JdbcClient database, Outbox outbox, TransactionTemplate transaction) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.outbox = outbox;
        this.transaction = transaction;
        this.our = TwoNetworks.found(tenants, database, transaction);
        this.bar = our.officer().organisationId();
        this.network = our.officer().networkId();
    }

    @BeforeEach
    void change() {
        our = TwoNetworks.found(tenants, database, transaction);
        bar = our.officer().organisationId();
        network = our.officer().networkId();
        tell(
                VisibilityChange.TOPIC,
                "org.spona.visibility.changed",
                new VisibilityChange(
                        bar,
                        network,
                        "practice",
                        practice,
                        "/practices/" + practice,
                        Visibility.PRIVATE,
                        Visibility.REGION,
                        our.officer().personId()));
        tell(
                SettingChange.TOPIC,
                "org.spona.setting.changed",
                new SettingChange(
                        network,
                        "SYNONYM",
                        "gerontodomaćica, negovateljica",
                        "/search/synonyms",
                        our.coordinator().personId()));
    }

    private void tell(String topic, String type, Record change) {
        UUID id = UUID.randomUUID();
        for (int delivery = 0; delivery < 2; delivery++) {
            transaction.executeWithoutResult(_ -> outbox.append(new OutgoingEvent(topic, id, 1, type, change)));
        }
    }

    @Test
    void tellsAdministratorsHowFarTheirThingsWereSharedAndByWhom() {
        tenants.administers(our.officer().personId(), bar);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(get("/api/v1/organisations/" + bar + "/audit?area=VISIBILITY", our.officer()))
                                .bodyJson()
                                .extractingPath("$.items[*].after")
                                .isEqualTo(List.of("REGION")));

        assertThat(get("/organisations/" + bar + "/audit", our.officer()))
                .bodyText()
                .contains("praksa", "/practices/" + practice, "vidi ceo region", "Officer Proba");
        assertThat(get("/organisations/" + bar + "/audit/export.csv", our.officer()))
                .bodyText()
                .contains("praksa", "/practices/" + practice);
    }

    @Test
    void tellsStaffOfSynonymsAndVisibilityButNotWhereTheThingIs() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(get("/networks/" + network + "/audit", our.coordinator()))
                        .bodyText()
                        .contains("gerontodomaćica, negovateljica", "sinonimi izmenjeni", "vidi ceo region"));
        tenants.administers(our.officer().personId(), bar);
        assertThat(get("/networks/" + network + "/audit", our.coordinator()))
                .bodyText()
                .doesNotContain("/practices/" + practice);
    }

    @Test
    void tellsOfSettingsOfTheOrganisation() {
        tenants.administers(our.officer().personId(), bar);
        assertThat(site.put()
                        .uri("/api/v1/organisations/{id}/profile", bar)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameLatin\": \"Opština Bar\"}")
                        .with(our.officer().signedIn())
                        .exchange())
                .hasStatusOk();

        assertThat(get("/api/v1/organisations/" + bar + "/audit?area=SETTING&q=opstina", our.officer()))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .isEqualTo(List.of("audit.change.ORGANISATION_CHANGED"));
    }

    @Test
    void isTheStewardsWhileThereIsNoAdministratorAndThenNoLonger() {
        assertThat(get("/organisations/" + bar + "/audit", our.coordinator())).hasStatusOk();
        tenants.administers(our.officer().personId(), bar);
        assertThat(get("/organisations/" + bar + "/audit", our.coordinator())).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisations/%s/audit",
                "/organisations/%s/audit/export.csv",
                "/organisations/%s/audit/export.xlsx",
                "/api/v1/organisations/%s/audit",
                "/networks/%s/audit",
                "/networks/%s/audit/export.csv",
                "/networks/%s/audit/export.xlsx",
                "/api/v1/networks/%s/audit"
            })
    void isNobodysElse(String address) {
        UUID of = address.contains("networks") ? network : bar;
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThat(get(address.formatted(of), other)).as(other.toString()).hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"setting_change", "authority_change", "visibility_change"})
    void nobodyChangesWhatIsKept(String table) {
        for (String statement : List.of("update " + table + " set changed_at = now()", "delete from " + table)) {
            assertThatThrownBy(() -> Readers.runAsService(() -> transaction.executeWithoutResult(
                            _ -> database.sql(statement).update())))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> Readers.call(
                        tenants.reader(our.coordinator()),
                        () -> transaction.execute(_ -> database.sql(
                                        "insert into setting_change (network_id, kind, subject) values (?, 'SYNONYM', '')")
                                .param(network)
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    private MvcTestResult get(String address, Account reader) {
        return site.get().uri(address).with(reader.signedIn()).exchange();
    }
}
