package org.spona.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.practice.Announcements;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.EventContract;
import org.springframework.beans.factory.annotation.Autowired;

/** What this service promises to others. */
@KnowledgeTest
class ContractTest {

    private final Announcements announcements;
    private final Publishing bar;

    @Autowired
    ContractTest(Announcements announcements, Publishing bar) {
        this.bar = bar;
        this.announcements = announcements;
    }

    @Test
    void tellsOfPracticesAsItsEventsSay() throws Exception {
        UUID withdrawn = bar.publish("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        UUID published = bar.publish("Praksa " + Publishing.rareWord(), Visibility.REGION);
        bar.withdraw(withdrawn);

        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        await().untilAsserted(() -> assertThat(announcements.of(List.of(withdrawn, published)))
                .extracting(IncomingEvent::type)
                .contains("org.spona.findable.announced", "org.spona.findable.withdrawn"));
        for (IncomingEvent event : announcements.of(List.of(withdrawn, published))) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }
}
