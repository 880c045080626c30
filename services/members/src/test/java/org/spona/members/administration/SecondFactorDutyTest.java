package org.spona.members.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.identity.Accounts;
import org.spona.members.identity.IdentityGroups;
import org.spona.platform.language.Language;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.client.RestClient;

@MembersTest
class SecondFactorDutyTest {

    private final MockMvcTester site;
    private final Accounts accounts;
    private final IdentityGroups groups;
    private final ServiceDatabase database;
    private final TwoNetworks our;

    @Autowired
    SecondFactorDutyTest(
            MockMvcTester site,
            Accounts accounts,
            RestClient identityAdministration,
            ServiceDatabase database,
            TwoNetworks our) {
        this.site = site;
        this.accounts = accounts;
        this.groups = new IdentityGroups(identityAdministration);
        this.database = database;
        this.our = our;
    }

    @Test
    void beginsWithAnAdministration() {
        String subject = accounts.ofEmail(
                        UUID.randomUUID() + "@bar.example", "Službenica", "Bar", Language.SERBIAN_LATIN)
                .subject();
        database.write(
                "update person set subject = ? where id = ?",
                subject,
                our.officer().personId());

        assertThat(site.put()
                        .uri("/api/v1/organisations/" + our.officer().organisationId() + "/administrators/"
                                + UUID.randomUUID())
                        .with(our.coordinator().signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("{\"personId\": \"" + our.officer().personId() + "\"}")
                        .exchange())
                .hasStatusOk();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(groups.of(subject)).containsExactly("second-factor"));
    }
}
