package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.spona.regulations.notice.OrganisationContacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nine months of a campaign on a clock of the test: each step is told once to those who are not done. */
@RegulationsTest
class CampaignLadderTest {

    private static final int LENGTH = 270;

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SetAside setAside;
    private final Campaigns store;
    private final CampaignTable table;
    private final CampaignReading reading;
    private final OrganisationContacts contacts;
    private final CampaignMail mail;
    private final Notices notices;
    private final Acts acts;
    private final TwoTenants our;
    private final UUID obligation = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private UUID campaign = UUID.randomUUID();

    @Autowired
    CampaignLadderTest(
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            SetAside setAside,
            Campaigns store,
            CampaignTable table,
            CampaignReading reading,
            OrganisationContacts contacts,
            CampaignMail mail,
            Notices notices,
            Acts acts,
            TwoTenants our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.setAside = setAside;
        this.store = store;
        this.table = table;
        this.reading = reading;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void start() throws Exception {
        acts.publishOverdue(our.barEditor(), obligation, other);
        campaign = new CampaignActs(acts).running(our.barEditor(), "Statut usklađen sa zakonom", LENGTH, obligation);
    }

    @Test
    void tellsEachStepOnceToThoseWhoAreNotDone() throws Exception {
        String bar = tenants.address(our.bar(), "sr-Latn");
        String kotor = tenants.address(our.kotor(), "sr-Cyrl");
        daysBefore(31);
        assertThat(told()).isEmpty();

        daysBefore(30);
        daysBefore(30);
        daysBefore(29);
        assertThat(told()).containsExactly("Bar 30", "Kotor 30", "Zajednica opština 30");
        assertThat(Mails.awaitedBy(bar).subject()).isEqualTo("Statut usklađen sa zakonom: do roka je još 30 dana");
        assertThat(Mails.awaitedBy(kotor).text()).contains("организација Котор још није завршила ово:");

        acts.apply(our.bar(), obligation, "APPLIED", "Odluka je doneta.").andExpect(status().isOk());
        // A day is missed: what came then is told the day after.
        daysBefore(13);
        daysBefore(7);
        daysBefore(1);
        daysBefore(-1);
        daysBefore(-2);
        daysBefore(-40);

        assertThat(told()).filteredOn(step -> step.startsWith("Bar")).containsExactly("Bar 30");
        assertThat(told())
                .filteredOn(step -> step.startsWith("Kotor"))
                .containsExactly("Kotor 30", "Kotor 14", "Kotor 7", "Kotor 1", "Kotor -1");
        assertThat(Mails.to(bar)).hasSize(1);
    }

    @Test
    void passesOverWhatIsTooLongAgo() {
        daysBefore(20);
        assertThat(told()).isEmpty();

        daysBefore(14);
        assertThat(told()).containsExactly("Bar 14", "Kotor 14", "Zajednica opština 14");
    }

    @Test
    void leavesOutWhoIsNotCompetentAndWhatIsClosed() throws Exception {
        UUID regulation = Readers.call(
                tenants.reader(our.bar()),
                () -> reading.obligations(store.get(campaign))
                        .getFirst()
                        .update()
                        .regulationId());
        acts.send(our.kotor(), "/api/v1/regulations/" + regulation + "/competence", "{\"reason\": \"Radi pokrajina.\"}")
                .andExpect(status().isNoContent());
        daysBefore(30);
        assertThat(told()).containsExactly("Bar 30", "Zajednica opština 30");

        acts.act(our.barEditor(), CampaignActs.API + campaign + "/close").andExpect(status().isOk());
        daysBefore(7);
        assertThat(told()).hasSize(2);
    }

    /** Works as the service does so many days before the closing day. */
    private void daysBefore(int days) {
        var ladder = new CampaignLadder(
                database,
                store,
                table,
                reading,
                contacts,
                mail,
                notices,
                Clock.offset(Clock.systemUTC(), Duration.ofDays((long) LENGTH - days)),
                ZoneId.of("UTC"),
                transaction,
                setAside);
        Readers.runAsService(() -> {
            while (ladder.tellNext()) {
                // until none is left
            }
        });
    }

    private List<String> told() {
        return Readers.callAsService(() -> transaction.execute(_ -> database.sql("""
                        select o.name_latin || ' ' || n.days from campaign_notice n
                        join directory_organisation o on o.id = n.organisation_id
                        where n.campaign_id = ? order by o.name_latin, n.days desc""")
                .param(campaign)
                .query((row, _) -> row.getString(1))
                .list()));
    }
}
