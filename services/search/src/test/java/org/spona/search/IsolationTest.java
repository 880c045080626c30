package org.spona.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.RowSecurity;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SearchTest
class IsolationTest {

    private final JdbcClient database;
    private final MockMvcTester site;
    private final Publishing bar;

    @Autowired
    IsolationTest(JdbcClient database, MockMvcTester site, Publishing bar) {
        this.database = database;
        this.site = site;
        this.bar = bar;
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    @Test
    void findsForSomebodyWithoutAnAccountWhatIsPublic() {
        String word = Publishing.rareWord();
        UUID open = bar.publishFindably("Otvorena " + word, Visibility.PUBLIC);
        List<UUID> hidden = List.of(
                bar.publishFindably("Mreži " + word, Visibility.NETWORK),
                bar.publishFindably("Regionu " + word, Visibility.REGION));
        UUID network = bar.our().bar().networkId();

        assertThat(site.get().uri("/search?q={word}", word))
                .hasStatusOk()
                .bodyText()
                .contains("1 pogodak");
        for (String path : List.of(
                "/search?q=" + word,
                "/api/v1/search?q=" + word,
                "/search?network=" + network,
                "/search/blocks/new?kind=practice&network=" + network)) {
            assertThat(site.get().uri(path)).as(path).hasStatusOk().bodyText().contains(open.toString());
        }
        for (String path : List.of(
                "/search?q=" + word,
                "/api/v1/search?q=" + word,
                "/search?network=" + network,
                "/search/blocks/new?kind=practice&network=" + network,
                "/search/things/practice/" + open + "/similar",
                "/feed.atom",
                "/sitemap-0.xml")) {
            assertThat(site.get().uri(path))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(hidden.stream().map(UUID::toString).toArray(String[]::new));
        }
    }

    @Test
    void asksForSignInForAllElse() {
        for (String path : List.of(
                "/search/saved",
                "/search/suggestions?q=tim",
                "/search/log",
                "/search/synonyms",
                "/api/v1/search/saved")) {
            assertThat(site.get().uri(path)).as(path).hasStatus(401);
        }
    }
}
