package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.spona.regulations.campaign.CampaignActs.API;
import static org.spona.regulations.campaign.CampaignActs.PAGES;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A campaign is read whole by the staff of its network; an organisation reads its own line, its guests what is asked; nobody reads another's
 * evidence.
 */
@RegulationsTest
class CampaignIsolationTest {

    private static final List<String> OF_STAFF = List.of("/table", "/silent", "/trend", "/organisations");

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AnnouncedEvents announced;
    private final Acts acts;
    private final CampaignActs campaigns;
    private final TwoTenants our;
    private final UUID overdue = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();
    private UUID running = UUID.randomUUID();
    private UUID draft = UUID.randomUUID();

    @Autowired
    CampaignIsolationTest(
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            AnnouncedEvents announced,
            Acts acts,
            TwoTenants our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.announced = announced;
        this.acts = acts;
        this.campaigns = new CampaignActs(acts);
        this.our = our;
    }

    @BeforeEach
    void start() throws Exception {
        acts.publishOverdue(our.barEditor(), overdue, undated);
        running = campaigns.running(our.barEditor(), "Praćenje statuta", 60, overdue, undated);
        draft = campaigns.draft(our.barEditor(), "Nacrt praćenja", 60, "{}", overdue);
        acts.apply(our.bar(), overdue, "APPLIED", "Dokaz iz Bara").andExpect(status().isOk());
    }

    @Test
    void isReadWholeByStaffAlone() throws Exception {
        for (String path : OF_STAFF) {
            acts.see(our.barEditor(), API + running + path).andExpect(status().isOk());
            for (Account member : List.of(our.bar(), our.kotor(), our.barGuest())) {
                acts.see(member, API + running + path).andExpect(status().isForbidden());
            }
            for (Account other : List.of(our.staraPazova(), our.ljubljana())) {
                acts.see(other, API + running + path).andExpect(status().isNotFound());
            }
        }
        for (String step : List.of("start", "add", "remind", "close")) {
            acts.act(our.bar(), API + running + "/" + step).andExpect(status().isForbidden());
            acts.act(our.staraPazova(), API + running + "/" + step).andExpect(status().isNotFound());
        }
        for (String path : List.of("/export.csv", "/map", "/silent")) {
            acts.see(our.kotor(), PAGES + running + path).andExpect(status().isForbidden());
        }
    }

    @Test
    void showsAnOrganisationItsOwnLineAlone() throws Exception {
        acts.see(our.bar(), PAGES + running)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Dokaz iz Bara"), not(containsString("Kotor")))));
        acts.see(our.kotor(), PAGES + running)
                .andExpect(content()
                        .string(allOf(containsString("Šta se prati: Kotor"), not(containsString("Dokaz iz Bara")))));
        acts.see(our.kotor(), API + running + "/mine")
                .andExpect(jsonPath("$[0].status").value("LATE"));
        for (String path : List.of(API, PAGES)) {
            acts.see(our.kotor(), path + running + "/organisations/" + our.bar().organisationId())
                    .andExpect(status().isNotFound());
            acts.see(our.bar(), path + running + "/organisations/" + our.bar().organisationId())
                    .andExpect(status().isOk());
        }
    }

    @Test
    void isListedForThoseWhoMayReadIt() throws Exception {
        acts.see(our.barEditor(), "/regulations/campaigns")
                .andExpect(
                        content().string(allOf(containsString("Praćenje statuta"), containsString("Nacrt praćenja"))));
        acts.see(our.bar(), "/regulations/campaigns")
                .andExpect(content()
                        .string(allOf(containsString("Praćenje statuta"), not(containsString("Nacrt praćenja")))));
        acts.see(our.barGuest(), "/regulations/campaigns")
                .andExpect(content()
                        .string(allOf(containsString("Praćenje statuta"), not(containsString("Nacrt praćenja")))));
        for (Account other : List.of(our.staraPazova(), our.ljubljana())) {
            acts.see(other, "/regulations/campaigns")
                    .andExpect(content().string(not(containsString("Praćenje statuta"))));
            acts.see(other, "/api/v1/regulations/campaigns")
                    .andExpect(jsonPath("$.total").value(0));
        }
        acts.see(our.bar(), PAGES + draft).andExpect(status().isNotFound());
        acts.see(our.bar(), PAGES + draft + "/edit").andExpect(status().isForbidden());
        Account colleague =
                tenants.account(our.barEditor().organisationId(), our.bar().networkId(), Role.OFFICER);
        acts.see(colleague, PAGES + draft).andExpect(status().isOk());
        acts.see(colleague, PAGES + draft + "/edit").andExpect(status().isForbidden());
    }

    @Test
    void showsWhatIsAskedAloneToGuestsAndToWhomItDoesNotFollow() throws Exception {
        acts.see(our.barGuest(), PAGES + running)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Da bude <strong>jednako</strong> svuda."),
                                not(containsString("Dokaz iz Bara")),
                                not(containsString("Kotor")))));
        acts.see(our.barGuest(), API + running + "/mine")
                .andExpect(jsonPath("$.length()").value(0));
        acts.see(our.barGuest(), API + running + "/organisations/" + our.bar().organisationId())
                .andExpect(status().isNotFound());
    }

    @Test
    void isFoundByThoseWhoHaveItOnTheirList() throws Exception {
        assertFoundByWhoReadsIt(our.kotor().organisationId());
        assertThat(announced.of(Findable.TOPIC, draft)).isEmpty();

        Account budva = tenants.account(
                tenants.municipality("Budva", "Будва", "ME"), our.bar().networkId(), Role.OFFICER);
        acts.see(budva, PAGES + running).andExpect(status().isNotFound());
        acts.act(our.barEditor(), API + running + "/add").andExpect(status().isOk());
        acts.see(budva, PAGES + running).andExpect(status().isOk());
        assertFoundByWhoReadsIt(budva.organisationId());
    }

    private void assertFoundByWhoReadsIt(UUID followed) throws Exception {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(lastAnnounced().readers().organisations()).contains(followed));
        Findable found = lastAnnounced();
        for (Account account :
                List.of(our.bar(), our.barEditor(), our.kotor(), our.barGuest(), our.staraPazova(), our.ljubljana())) {
            boolean finds = tenants.reader(account).reads(found.ownership(), found.readers());
            acts.see(account, PAGES + running).andExpect(finds ? status().isOk() : status().isNotFound());
            acts.see(account, "/api/v1/regulations/campaigns?size=100")
                    .andExpect(jsonPath("$.items[?(@.id == '%s')]".formatted(running))
                            .value(hasSize(finds ? 1 : 0)));
        }
    }

    private Findable lastAnnounced() {
        List<IncomingEvent> all = announced.of(Findable.TOPIC, running);
        assertThat(all).isNotEmpty();
        return all.getLast().dataAs(Findable.class);
    }

    @Test
    void isKeptFromOthersByTheDatabase() {
        assertThat(rows(our.barEditor(), "campaign_member")).isEqualTo(3);
        assertThat(rows(our.barEditor(), "campaign_cell")).isEqualTo(6);
        assertThat(rows(our.bar(), "campaign_member")).isEqualTo(1);
        assertThat(rows(our.bar(), "campaign_cell")).isEqualTo(2);
        assertThat(rows(our.kotor(), "campaign_cell where application_id is not null"))
                .isZero();
        assertThat(rows(our.barGuest(), "campaign")).isEqualTo(1);
        for (Account other : List.of(our.staraPazova(), our.ljubljana())) {
            assertThat(rows(other, "campaign")).isZero();
        }
        for (Account other : List.of(our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(rows(other, "campaign_member")).isZero();
            assertThat(rows(other, "campaign_cell")).isZero();
        }
        for (Account member : List.of(our.barEditor(), our.bar(), our.staraPazova())) {
            assertThat(rows(member, "campaign_notice")).isZero();
        }
        assertThat(changed(our.bar(), "update campaign set title = 'x'")).isZero();
        assertThat(changed(our.staraPazova(), "update campaign_member set reminded_at = now()"))
                .isZero();
    }

    @Test
    void keepsWhoLeftAndMarksIt() throws Exception {
        left(our.kotor());

        acts.see(our.barEditor(), API + running + "/table?sort=name")
                .andExpect(jsonPath("$.lines.total").value(3))
                .andExpect(jsonPath("$.lines.items[1].name").value("Kotor"))
                .andExpect(jsonPath("$.lines.items[1].present").value(false));
        acts.see(our.barEditor(), PAGES + running).andExpect(content().string(containsString("više nije u mreži")));
    }

    @Test
    void leavesEvidenceChecksAndMapsInTheirNetwork() throws Exception {
        acts.act(
                        our.barEditor(),
                        "/api/v1/obligations/" + overdue + "/applications/"
                                + our.bar().organisationId() + "/check")
                .andExpect(status().isNoContent());
        acts.send(
                        our.barEditor(),
                        "/api/v1/regulations/maps/" + our.barEditor().networkId(),
                        GeoJsonReaderTest.collection(GeoJsonReaderTest.feature("name", "Bar", "Point", "[19.1,42.1]")))
                .andExpect(status().isOk());

        assertThat(rows(our.bar(), "evidence_check")).isEqualTo(1);
        assertThat(rows(our.kotor(), "evidence_check")).isZero();
        assertThat(rows(our.kotor(), "network_map")).isEqualTo(1);
        for (Account other : List.of(our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(rows(other, "evidence_check")).isZero();
            assertThat(rows(other, "network_map")).isZero();
        }
    }

    @Test
    void endsWithTheMembership() throws Exception {
        tenants.end(our.bar().membership());

        acts.see(our.bar(), PAGES + running).andExpect(status().isNotFound());
        acts.see(our.bar(), API + running + "/mine").andExpect(status().isNotFound());
        assertThat(rows(our.bar(), "campaign_member")).isZero();
    }

    private void left(Account officer) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> database.sql(
                        "update directory_roster set joined = false where network_id = ? and organisation_id = ?")
                .params(officer.networkId(), officer.organisationId())
                .update()));
    }

    private long rows(Account account, String table) {
        Long count = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
        return count == null ? -1 : count;
    }

    private int changed(Account account, String statement) {
        Integer count = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql(statement).update()));
        return count == null ? -1 : count;
    }
}
