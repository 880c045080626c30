package org.spona.meetings.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What followers of a meeting are told, and who follows it without asking. */
@EventsTest
class MeetingNotificationsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final MockMvcTester site;
    private final AnnouncedEvents announced;
    private final Convener convener;
    private final Networks our;
    private final UUID meeting;

    @Autowired
    MeetingNotificationsTest(MockMvcTester site, AnnouncedEvents announced, Convener convener) {
        this.site = site;
        this.announced = announced;
        this.convener = convener;
        this.our = convener.found();
        this.meeting = convener.convene(our, "Mobilni timovi", "NETWORK", UUID.randomUUID() + "@bar.example");
    }

    @Test
    void isFollowedByWhoConvenedItAndByWhoAnswered() {
        UUID officer = our.people().bar().personId();
        assertThat(convener.put(
                        "/api/v1/meetings/" + meeting + "/answer", our.people().bar(), "{\"answer\": \"NO\"}"))
                .hasStatusOk();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(notifications())
                        .flatExtracting(Notification::participants)
                        .containsExactlyInAnyOrder(our.coordinator().personId(), officer));
        assertThat(notifications())
                .allSatisfy(told -> assertThat(told.audiences()).isEmpty());
    }

    @Test
    void tellsFollowersWhatHasChangedAndThatItIsCancelledButNotWhoDidIt() throws IOException {
        convener.save(meeting, our, "Mobilni timovi u praksi", "NETWORK", "2027-03-30T10:00", "2027-03-30T12:00");
        convener.cancel(meeting, our);

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(texts()).containsExactlyInAnyOrder("Sastanak je izmenjen", "Sastanak je otkazan"));
        assertThat(told()).allSatisfy(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.CHANGE);
            assertThat(told.thing()).isEqualTo(new ThingKey("meeting", meeting));
            assertThat(told.address()).isEqualTo("/meetings/" + meeting);
            assertThat(told.causedBy()).isEqualTo(our.coordinator().personId());
            assertThat(told.audiences())
                    .extracting(Notification.Audience::addressee)
                    .containsExactly(Addressee.followersOf(told.thing()));
            assertThat(told.toString()).doesNotContain("Mobilni", "poplavljena");
        });
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        for (IncomingEvent event : events()) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    @Test
    void isStillCalledByItsNameOnceItIsCancelled() {
        convener.cancel(meeting, our);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                announced.of(Findable.TOPIC, meeting).getLast().dataAs(Findable.class))
                        .satisfies(gone -> {
                            assertThat(gone.content()).isNull();
                            assertThat(gone.lastTitle())
                                    .isEqualTo(new Findable.LastTitle("Mobilni timovi", "cnr-Latn"));
                        }));
    }

    @Test
    void tellsFollowersOfANewFileAndOfNoneTwice() {
        attach("dnevni red.txt", "Prvo, drugo");
        attach("dnevni red.txt", "Prvo, drugo");

        await().atMost(SOON).untilAsserted(() -> assertThat(texts()).containsExactly("Dodat je prilog"));
        assertThat(told().toString()).doesNotContain("dnevni red");
    }

    @Test
    void hasAButtonForWhoSeesItOnceItIsSent() {
        UUID draft = UUID.randomUUID();
        convener.draft(draft, our, "Nacrt", "NETWORK");

        assertThat(convener.get("/meetings/" + meeting, our.people().bar()))
                .bodyText()
                .contains("/follows/meeting/" + meeting);
        assertThat(convener.get("/meetings/" + draft, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/follows/meeting/");
    }

    private void attach(String name, String text) {
        assertThat(site.post()
                        .uri("/api/v1/meetings/files/uploads/meeting/" + meeting)
                        .multipart()
                        .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(UTF_8)))
                        .with(our.coordinator().signedIn()))
                .hasStatus2xxSuccessful();
    }

    private List<String> texts() {
        return told().stream().map(told -> told.text().in("sr")).toList();
    }

    /** What somebody is told, not that somebody follows. */
    private List<Notification> told() {
        return notifications().stream()
                .filter(told -> !told.audiences().isEmpty())
                .toList();
    }

    private List<Notification> notifications() {
        return events().stream().map(event -> event.dataAs(Notification.class)).toList();
    }

    private List<IncomingEvent> events() {
        return announced.matching(
                Notification.TOPIC,
                event -> event.dataAs(Notification.class).thing().id().equals(meeting));
    }
}
