package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.OutgoingEvent;

class EventContractTest {

    record Notice(String municipality, LocalDate since) {}

    private final EventContract contract = EventContract.read("src/test/resources/contracts/asyncapi.yaml");

    EventContractTest() throws IOException {}

    @Test
    void isKeptByAnEventThatFitsItsSchema() throws IOException {
        assertThat(contract.violations(event("org.spona.notice.published", "Стара Пазова")))
                .isEmpty();
    }

    @Test
    void isBrokenByDataThatDoNotFit() throws IOException {
        assertThat(contract.violations(event("org.spona.notice.published", "")))
                .singleElement()
                .asString()
                .startsWith("/municipality");
    }

    @Test
    void isBrokenByAnEventThatItDoesNotName() throws IOException {
        assertThat(contract.violations(event("org.spona.notice.withdrawn", "Стара Пазова")))
                .singleElement()
                .asString()
                .contains("names no message org.spona.notice.withdrawn of the topic test.notices");
    }

    private static OutgoingEvent event(String type, String municipality) {
        return new OutgoingEvent(
                "test.notices", UUID.randomUUID(), 1, type, new Notice(municipality, LocalDate.of(2009, 3, 1)));
    }
}
