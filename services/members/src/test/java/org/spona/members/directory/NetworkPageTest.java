package org.spona.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody reads of a network, and who says it. */
@MembersTest
class NetworkPageTest {

    private final MockMvcTester site;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final UUID network;

    @Autowired
    NetworkPageTest(MockMvcTester site, JdbcClient database, TransactionTemplate transaction, TwoNetworks our) {
        this.site = site;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
        this.network = our.coordinator().networkId();
    }

    @Test
    void showsSomebodyWithoutAnAccountWhoBelongsToItAndNobodyWhoWorksThere() {
        assertThat(site.get().uri("/networks/" + slug()))
                .hasStatusOk()
                .bodyText()
                .contains("Kotor", "application/ld+json", "/feed.atom?network=" + slug(), "rel=\"canonical\"")
                .doesNotContain("/people", "/members", "OFFICER");
        assertThat(site.get().uri("/organisations/" + our.kotor()))
                .hasStatusOk()
                .bodyText()
                .contains("GovernmentOrganization", "/networks/" + slug())
                .doesNotContain("/people", "OFFICER", "/regulations/of/");
        assertThat(site.get().uri("/members")).hasStatus(401);
    }

    @Test
    void standsUnderItsShortNameToWhichItsIdAndFormerNamesLead() {
        String before = slug();
        String after = before + "-nova";
        Readers.runAsService(
                () -> transaction.executeWithoutResult(_ -> database.sql("update network set slug = ? where id = ?")
                        .params(after, network)
                        .update()));

        for (String former : new String[] {before, network.toString()}) {
            assertThat(site.get().uri("/networks/" + former)).hasStatus(301).hasRedirectedUrl("/networks/" + after);
        }
        assertThat(site.get().uri("/networks/nema-je")).hasStatus(401);
    }

    @Test
    void saysWhatItsCoordinatorsWrite() {
        assertThat(save("#12546b")).hasStatusOk();
        assertThat(site.get().uri("/networks/" + slug()))
                .bodyText()
                .contains("<strong>zajedno</strong>", "fill=\"#12546b\"", "mreza@primer.example");
        assertThat(site.put()
                        .uri("/api/v1/networks/" + network)
                        .with(our.officer().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameLatin\": \"Naša\"}"))
                .hasStatus(404);
    }

    @Test
    void refusesAColourOnWhichWhiteLettersCannotBeRead() {
        for (String colour : new String[] {"#ffff00", "#8fb8c4", "crvena", "#12546b;x"}) {
            assertThat(save(colour)).as(colour).hasStatus(422);
        }
    }

    @Test
    void showsARegionWithItsNetworks() {
        String region = Readers.callAsService(() -> transaction.execute(
                _ -> database.sql("select r.slug from region r join network n on n.region_id = r.id where n.id = ?")
                        .param(network)
                        .query(String.class)
                        .single()));

        assertThat(site.get().uri("/regions/" + region))
                .hasStatusOk()
                .bodyText()
                .contains("Mreža Srbije", "/networks/" + slug(), "/search/blocks/new?network=", "subOrganization");
    }

    @Test
    void showsAllRegionsAndNetworksAndWhatIsNewInThem() {
        assertThat(site.get().uri("/networks"))
                .hasStatusOk()
                .bodyText()
                .contains("Jugoistočna Evropa", "/networks/" + slug(), "/search/blocks/new?kind=practice")
                .doesNotContain("/people", "OFFICER");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult save(String accent) {
        return site.put()
                .uri("/api/v1/networks/" + network)
                .with(our.coordinator().signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"nameLatin": "Mreža Crne Gore", "profile": {"about": "Radimo **zajedno**.", "email": "mreza@primer.example",
                         "mark": "MCG", "accent": "%s"}}""".formatted(accent))
                .exchange();
    }

    private String slug() {
        return Readers.callAsService(
                () -> transaction.execute(_ -> database.sql("select slug from network where id = ?")
                        .param(network)
                        .query(String.class)
                        .single()));
    }
}
