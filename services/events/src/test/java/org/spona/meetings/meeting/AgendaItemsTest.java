package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.KnownThings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What hangs on an item of an agenda stays with it, and is read by who reads the meeting. */
@EventsTest
class AgendaItemsTest {

    private static final Kind PRACTICE =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa")));

    private final MockMvcTester site;
    private final Convener convener;
    private final KnownThings things;
    private final AnnouncedEvents announced;
    private final Networks our;

    @Autowired
    AgendaItemsTest(MockMvcTester site, Convener convener, KnownThings things, AnnouncedEvents announced) {
        this.site = site;
        this.convener = convener;
        this.things = things;
        this.announced = announced;
        this.our = convener.found();
    }

    @Test
    void haveAnAddressThatLeadsToTheirPlace() {
        UUID meeting = convene("NETWORK");
        String item = convener.item(our, meeting, "Razno");

        assertThat(see(our.people().kotor(), "/meetings/items/" + item))
                .hasRedirectedUrl("/meetings/" + meeting + "#item-" + item);
        assertThat(see(our.people().kotor(), "/meetings/" + meeting)).bodyText().contains("id=\"item-" + item + "\"");
        assertThat(see(our.people().staraPazova(), "/meetings/items/" + item)).hasStatus(404);

        convener.reword(our, meeting, "Razno", "Pitanja i predlozi");
        assertThat(convener.item(our, meeting, "Pitanja i predlozi")).isEqualTo(item);
    }

    @Test
    void areReadByVisitorsOfPublicMeetings() {
        UUID meeting = convene("PUBLIC");
        String item = convener.item(our, meeting, "Razno");
        String elsewhere = convener.item(our, convene("REGION"), "Razno");

        assertThat(site.get().uri("/meetings/items/" + item))
                .hasRedirectedUrl("/meetings/" + meeting + "#item-" + item);
        for (Object hidden : List.of(elsewhere, UUID.randomUUID())) {
            assertThat(site.get().uri("/meetings/items/" + hidden)).hasStatus(401);
        }
    }

    @Test
    void areFoundByWhoFindsTheMeetingUntilTheyAreTakenOff() {
        UUID meeting = convene("NETWORK");
        UUID item = UUID.fromString(convener.item(our, meeting, "Iskustva opština"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(titleOf(item)).isEqualTo("Iskustva opština"));
        assertThat(newest(item).kind().leadsOn()).isTrue();
        assertThat(newest(item).readers().people())
                .containsExactlyInAnyOrder(
                        our.people().bar().personId(), our.people().kotor().personId());

        convener.reword(our, meeting, "Iskustva opština", "Iskustva Bara");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(titleOf(item)).isEqualTo("Iskustva Bara"));

        convener.reword(our, meeting, "Iskustva Bara", "");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(titleOf(item)).isNull());
        assertThat(see(our.coordinator(), "/meetings/items/" + item)).hasStatus(404);
    }

    @Test
    void areLinkedByWhoConvenesAndShownAsFarAsTheOtherEndMayBeRead() {
        UUID meeting = convene("REGION");
        String links = "/api/v1/meetings/items/" + convener.item(our, meeting, "Razno") + "/links";
        var ownership = new Ownership(our.people().bar().organisationId(), our.network(), Visibility.NETWORK);
        String practice = "/practices/" + things.add(PRACTICE, ownership, "Praksa mobilnog tima");
        String link = "{\"kind\": \"about\", \"to\": \"%s\"}".formatted(practice);

        assertThat(convener.post(links, our.coordinator(), link)).hasStatus(201);
        assertThat(convener.post(links, our.people().bar(), link)).hasStatus(403);

        assertThat(see(our.people().kotor(), "/meetings/" + meeting))
                .bodyText()
                .contains("na dnevnom redu je", "Praksa mobilnog tima", practice)
                .doesNotContain("/meetings/items/");
        assertThat(see(our.coordinator(), "/meetings/" + meeting)).bodyText().contains("/meetings/items/");
        assertThat(see(our.people().staraPazova(), "/meetings/" + meeting))
                .bodyText()
                .contains("Razno")
                .doesNotContain("Praksa mobilnog tima", practice, "na dnevnom redu je");
        assertThat(convener.get(links, our.people().staraPazova()))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void moveUpInTheFormWithAllThatWasTyped() {
        UUID meeting = convene("NETWORK");
        String first = convener.item(our, meeting, "Iskustva opština");
        String second = convener.item(our, meeting, "Razno");

        assertThat(site.post()
                        .uri("/meetings/" + meeting)
                        .with(our.coordinator().signedIn())
                        .header("Accept", "text/html")
                        .param("content.title", "Mobilni timovi")
                        .param("content.agenda[0].id", first)
                        .param("content.agenda[0].title", "Iskustva opština")
                        .param("content.agenda[1].id", second)
                        .param("content.agenda[1].title", "Pitanja")
                        .param("content.agenda[1].minutes", "pola sata")
                        .param("up", "1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "name=\"content.agenda[0].id\" value=\"" + second,
                        "name=\"content.agenda[0].title\" value=\"Pitanja\"",
                        "pola sata",
                        "name=\"content.agenda[1].id\" value=\"" + first,
                        "name=\"content.agenda[1].title\" value=\"Iskustva opština\"");
    }

    @Test
    void moveDownInTheFormWithWhatStandsBelowThem() {
        UUID meeting = convene("NETWORK");

        assertThat(site.post()
                        .uri("/meetings/" + meeting)
                        .with(our.coordinator().signedIn())
                        .header("Accept", "text/html")
                        .param("content.title", "Mobilni timovi")
                        .param("content.agenda[0].title", "Iskustva opština")
                        .param("content.agenda[1].title", "Iskustva Bara")
                        .param("content.agenda[1].sub", "true")
                        .param("content.agenda[2].title", "Razno")
                        .param("content.agenda[2].kind", "STANDING")
                        .param("down", "0"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "name=\"content.agenda[0].title\" value=\"Razno\"",
                        "value=\"STANDING\" selected",
                        "name=\"content.agenda[1].title\" value=\"Iskustva opština\"",
                        "name=\"content.agenda[2].title\" value=\"Iskustva Bara\"",
                        "name=\"content.agenda[2].sub\" checked");
    }

    private UUID convene(String visibility) {
        return convener.convene(our, "Mobilni timovi", visibility, UUID.randomUUID() + "@bar.example");
    }

    private MvcTestResult see(Account account, String address) {
        return site.get()
                .uri(address)
                .with(account.signedIn())
                .header("Accept", "text/html")
                .header("Accept-Language", "sr-Latn")
                .exchange();
    }

    private @Nullable String titleOf(UUID item) {
        var content = newest(item).content();
        return content == null ? null : content.title();
    }

    private Findable newest(UUID id) {
        return announced.of(Findable.TOPIC, id).stream()
                .max(Comparator.comparingLong(IncomingEvent::aggregateVersion))
                .map(event -> event.dataAs(Findable.class))
                .orElseThrow(() -> new AssertionError("nothing is told of " + id));
    }
}
