package org.spona.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.events.Outbox;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever convened hears while a meeting that is over has no minutes, by clocks that are ahead. */
@EventsTest
class OverdueMinutesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Convener convener;
    private final AnnouncedEvents announced;
    private final AnnouncedWaiting waiting;
    private final MinutesRepository minutes;
    private final MeetingReading meetings;
    private final Outbox outbox;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final SetAside setAside;
    private final Networks our;
    private final UUID id;

    @Autowired
    OverdueMinutesTest(
            Convener convener,
            AnnouncedEvents announced,
            AnnouncedWaiting waiting,
            MinutesRepository minutes,
            MeetingReading meetings,
            Outbox outbox,
            MessageSource messages,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.convener = convener;
        this.announced = announced;
        this.waiting = waiting;
        this.minutes = minutes;
        this.meetings = meetings;
        this.outbox = outbox;
        this.messages = messages;
        this.transaction = transaction;
        this.setAside = setAside;
        this.our = convener.found();
        this.id = convener.open(our, "Mobilni timovi " + UUID.randomUUID(), "NETWORK");
        assertThat(convener.post("/api/v1/meetings/" + id + "/close", our.coordinator(), ""))
                .hasStatusOk();
    }

    @Test
    void areToldAfterThreeAndAfterSevenDaysOnceEach() {
        after(Duration.ofDays(2).plusHours(23));
        after(Duration.ofDays(3).plusHours(1));
        after(Duration.ofDays(6));
        after(Duration.ofDays(7).plusHours(1));
        after(Duration.ofDays(30));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told())
                        .hasSize(2)
                        .anySatisfy(one -> assertThat(one).contains("tri dana posle"))
                        .anySatisfy(one -> assertThat(one).contains("sedam dana posle"))
                        .allSatisfy(one -> assertThat(one)
                                .contains("person/" + our.coordinator().personId(), "DEADLINE")));
    }

    @Test
    void areToldOnceWhereNobodyWasToldInTime() {
        after(Duration.ofDays(10));
        after(Duration.ofDays(11));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told())
                        .singleElement()
                        .satisfies(one -> assertThat(one).contains("sedam dana posle")));
    }

    @Test
    void areNotMissedOnceTheyAreCirculated() {
        Addressee convened = Addressee.person(our.coordinator().personId());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.items(convened))
                        .singleElement()
                        .satisfies(item -> assertThat(item.address()).isEqualTo("/meetings/" + id + "/minutes")));

        assertThat(convener.post("/api/v1/meetings/" + id + "/minutes/circulate", our.coordinator(), "{}"))
                .hasStatus2xxSuccessful();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.items(convened)).isEmpty());
        after(Duration.ofDays(8));
        assertThat(told()).isEmpty();
    }

    /** Works as the service does when so much time has gone by. */
    private void after(Duration time) {
        OverdueMinutes overdue = new OverdueMinutes(
                minutes, meetings, outbox, messages, Clock.offset(Clock.systemUTC(), time), transaction, setAside);
        Readers.runAsService(() -> {
            while (overdue.tellNext()) {
                // until none is left
            }
        });
    }

    private List<String> told() {
        return announced
                .matching(
                        Notification.TOPIC,
                        event -> event.data().path("address").asString().equals("/meetings/" + id + "/minutes"))
                .stream()
                .map(event -> event.data().toString())
                .toList();
    }
}
