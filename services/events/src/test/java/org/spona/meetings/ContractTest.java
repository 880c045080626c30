package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener.Networks;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.springframework.beans.factory.annotation.Autowired;

/** What this service promises to others. */
@EventsTest
class ContractTest {

    private final AnnouncedEvents announced;
    private final Convener convener;

    @Autowired
    ContractTest(AnnouncedEvents announced, Convener convener) {
        this.announced = announced;
        this.convener = convener;
    }

    @Test
    void tellsOfMeetingsAsItsEventsSay() throws IOException {
        Networks our = convener.found();
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", UUID.randomUUID() + "@bar.example");
        convener.save(id, our, "Mobilni timovi u praksi", "NETWORK", "2027-03-30T10:00", "2027-03-30T12:00");
        convener.cancel(id, our);

        check("spona.meetings", id, "org.spona.meeting.cancelled");
        check(Findable.TOPIC, id, "org.spona.findable.withdrawn");
    }

    private void check(String topic, UUID aggregate, String last) throws IOException {
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(announced.of(topic, aggregate))
                        .extracting(IncomingEvent::type)
                        .contains(last));
        for (IncomingEvent event : announced.of(topic, aggregate)) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }
}
