package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.AnnouncedEvents;
import org.springframework.beans.factory.annotation.Autowired;

/** What the search is told of meetings. */
@EventsTest
class MeetingFindablesTest {

    private final AnnouncedEvents announced;
    private final Convener convener;

    @Autowired
    MeetingFindablesTest(AnnouncedEvents announced, Convener convener) {
        this.announced = announced;
        this.convener = convener;
    }

    @Test
    void namesThoseWhoAreInvitedAndFollowsTheList() {
        Networks our = convener.found();
        UUID bar = our.people().bar().personId();
        UUID kotor = our.people().kotor().personId();
        UUID id = convener.conveneOnline(our, "Mobilni timovi", "PRIVATE", UUID.randomUUID() + "@bar.example");

        Findable told = told(id, Set.of(bar, kotor));
        assertThat(told.ownership().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(Objects.requireNonNull(told.content()).text())
                .contains("Dogovor o mobilnim timovima", "Iskustva opština");
        assertThat(told.toString()).doesNotContain("tajna", "@");

        convener.uninvite(id, our, kotor.toString());
        assertThat(told(id, Set.of(bar)).version()).isGreaterThan(told.version());
    }

    @Test
    void nobodyFindsADraftOrWhatWasCancelled() {
        Networks our = convener.found();
        UUID draft = UUID.randomUUID();
        assertThat(convener.draft(draft, our, "Nacrt", "NETWORK")).hasStatusOk();
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", UUID.randomUUID() + "@bar.example");
        convener.cancel(id, our);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(newest(id).content()).isNull());
        assertThat(announced.of(Findable.TOPIC, draft)).isEmpty();
    }

    private Findable told(UUID id, Set<UUID> readers) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(newest(id).readers().people()).isEqualTo(readers));
        return newest(id);
    }

    private Findable newest(UUID id) {
        return announced.of(Findable.TOPIC, id).stream()
                .max(Comparator.comparingLong(IncomingEvent::aggregateVersion))
                .orElseThrow(() -> new AssertionError("nothing is told of " + id))
                .dataAs(Findable.class);
    }
}
