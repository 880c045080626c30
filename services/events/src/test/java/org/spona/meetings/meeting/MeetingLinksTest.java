package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.KnownThings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventsTest
class MeetingLinksTest {

    private static final Kind PRACTICE =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa")));

    private final MockMvcTester site;
    private final Convener convener;
    private final KnownThings things;
    private final Networks our;

    @Autowired
    MeetingLinksTest(MockMvcTester site, Convener convener, KnownThings things) {
        this.site = site;
        this.convener = convener;
        this.things = things;
        this.our = convener.found();
    }

    @Test
    void areAddedByWhoConvenesAndShownAsFarAsTheOtherEndMayBeRead() throws Exception {
        UUID meeting = convener.convene(our, "Mobilni timovi", "REGION", UUID.randomUUID() + "@bar.example");
        var ownership = new Ownership(our.people().bar().organisationId(), our.network(), Visibility.NETWORK);
        String practice = "/practices/" + things.add(PRACTICE, ownership, "Praksa mobilnog tima");

        assertThat(link(our.coordinator(), meeting, practice)).hasStatus(201);
        assertThat(link(our.people().bar(), meeting, practice)).hasStatus(403);

        assertThat(page(our.people().kotor(), meeting))
                .contains("na dnevnom redu je", "Praksa mobilnog tima", practice);
        assertThat(page(our.people().staraPazova(), meeting))
                .contains("Mobilni timovi")
                .doesNotContain("Praksa mobilnog tima", practice, "na dnevnom redu je");
    }

    private MvcTestResult link(Account account, UUID meeting, String to) {
        return site.post()
                .uri("/api/v1/meetings/{id}/links", meeting)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\": \"about\", \"to\": \"%s\"}".formatted(to))
                .exchange();
    }

    private String page(Account account, UUID meeting) throws Exception {
        return site.get()
                .uri("/meetings/{id}", meeting)
                .with(account.signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
