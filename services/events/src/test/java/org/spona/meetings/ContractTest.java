package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener.Networks;
import org.spona.platform.events.EventReplay;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.test.ApiContract;
import org.spona.platform.test.EventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What this service promises to others. */
@EventsTest
class ContractTest {

    private final EventReplay replay;
    private final Convener convener;
    private final MockMvc http;

    @Autowired
    ContractTest(EventReplay replay, Convener convener, MockMvc http) {
        this.replay = replay;
        this.convener = convener;
        this.http = http;
    }

    @Test
    void tellsOfMeetingsAsItsEventsSay() throws IOException {
        Networks our = convener.found();
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", UUID.randomUUID() + "@bar.example");
        convener.save(id, our, "Mobilni timovi u praksi", "NETWORK", "2027-03-30T10:00", "2027-03-30T12:00");
        convener.post("/api/v1/meetings/" + id + "/cancel", our.coordinator(), "");

        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(told(id)).extracting(IncomingEvent::type).contains("org.spona.meeting.cancelled"));
        for (IncomingEvent event : told(id)) {
            assertThat(contract.violations(new OutgoingEvent(
                            event.topic(), event.aggregateId(), event.aggregateVersion(), event.type(), event.data())))
                    .isEmpty();
        }
    }

    @Test
    void isWhatItsApiDoes() throws Exception {
        ApiContract.holds(
                "contracts/openapi/events.yaml", http, convener.found().coordinator());
    }

    private List<IncomingEvent> told(UUID id) {
        List<IncomingEvent> told = new ArrayList<>();
        replay.fromStart(
                "spona.meetings",
                events -> events.stream()
                        .filter(event -> event.aggregateId().equals(id))
                        .forEach(told::add));
        return told;
    }
}
