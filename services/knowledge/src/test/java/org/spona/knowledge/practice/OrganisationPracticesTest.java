package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KnowledgeTest
class OrganisationPracticesTest {

    private final MockMvcTester site;
    private final TwoTenants our;
    private final Publishing publishing;
    private final String title = "Tim " + Publishing.rareWord();

    @Autowired
    OrganisationPracticesTest(MockMvcTester site, Publishing publishing) {
        this.site = site;
        this.our = publishing.our();
        this.publishing = publishing;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/of/", "/api/v1/practices/of/"})
    void areShownToThoseWhoMayReadThem(String path) throws Exception {
        publishing.publish(title, Visibility.NETWORK);

        for (Account reader : new Account[] {our.bar(), our.kotor(), our.barEditor()}) {
            assertThat(see(path, reader, our.bar().organisationId()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(title);
        }
        for (Account stranger : new Account[] {our.staraPazova(), our.ljubljana(), our.barGuest()}) {
            assertThat(see(path, stranger, our.bar().organisationId()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/of/", "/api/v1/practices/of/"})
    void areThosePublishedAndOfTheOrganisationOnly(String path) throws Exception {
        publishing.draft(title, Visibility.PUBLIC);
        assertThat(see(path, our.bar(), our.bar().organisationId())).bodyText().doesNotContain(title);

        publishing.publish(title, Visibility.PUBLIC);
        assertThat(see(path, our.bar(), our.kotor().organisationId()))
                .bodyText()
                .doesNotContain(title);
        assertThat(see(path, our.bar(), UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void standAsABlockOfFewOnThePageOfTheOrganisation() throws Exception {
        for (int number = 0; number < 6; number++) {
            publishing.publish(title + number, Visibility.NETWORK);
        }
        assertThat(site.get()
                        .uri("/practices/of/" + our.bar().organisationId())
                        .header("HX-Request", "true")
                        .with(our.kotor().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Prakse</h2>", title + 5, title + 1, "Sve (")
                .doesNotContain("<main", title + 0);
    }

    private MvcTestResult see(String path, Account reader, UUID organisation) {
        return site.get()
                .uri(path + organisation + "?size=100")
                .with(reader.signedIn())
                .exchange();
    }
}
