package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PublicPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A practice as somebody without an account and a search engine read it. */
@KnowledgeTest
class PublicPracticeTest {

    private final MockMvcTester site;
    private final Publishing bar;

    @Autowired
    PublicPracticeTest(MockMvcTester site, Publishing bar) {
        this.site = site;
        this.bar = bar;
    }

    @Test
    void saysInJsonLdWhatItIsAndWhoPublishesIt() throws Exception {
        UUID id = bar.publish("Pomoć </script> u kući", Visibility.PUBLIC);

        var told = PublicPage.jsonLd(page(id));

        assertThat(told.path("@type").asString()).isEqualTo("CreativeWork");
        assertThat(told.path("name").asString()).isEqualTo("Pomoć </script> u kući");
        assertThat(told.path("inLanguage").asString()).isEqualTo("cnr-Latn");
        assertThat(told.path("author").path("name").asString()).isEqualTo("Bar");
        assertThat(told.path("url").asString()).endsWith("/practices/" + id);
    }

    @Test
    void namesItsAddressInEachScript() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.PUBLIC);

        assertThat(page(id))
                .contains("rel=\"canonical\"", "hreflang=\"sr-Latn\"", "hreflang=\"sr-Cyrl\"", "hreflang=\"en\"")
                .contains("property=\"og:title\"", "property=\"og:url\"");
    }

    @Test
    void offersNothingThatNeedsAnAccount() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.PUBLIC);

        assertThat(page(id))
                .contains("/sign-in?return=%2Fpractices%2F" + id)
                .doesNotContain("method=\"post\"", "/edit", "/ask", "/profile", "data-suggest");
    }

    @Test
    void tellsPeopleWhoHaveSignedInNothingForSearchEngines() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.PUBLIC);

        assertThat(site.get().uri("/practices/" + id).with(bar.our().kotor().signedIn()))
                .bodyText()
                .doesNotContain("ld+json", "canonical");
    }

    private String page(UUID id) throws Exception {
        return site.get().uri("/practices/" + id).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
