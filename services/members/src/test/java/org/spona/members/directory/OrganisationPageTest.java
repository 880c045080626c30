package org.spona.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MembersTest
class OrganisationPageTest {

    @Test
    void loadsWhatOtherServicesKnowOfTheOrganisation(@Autowired MockMvcTester site, @Autowired TwoNetworks our) {
        UUID bar = our.officer().organisationId();
        assertThat(site.get().uri("/organisations/" + bar).with(our.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "hx-get=\"/practices/of/" + bar + "\"",
                        "hx-get=\"/regulations/of/" + bar + "\"",
                        "hx-get=\"/meetings/of/" + bar + "\"",
                        "Službenice i službenici");
    }
}
