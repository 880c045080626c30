package org.spona.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.practice.PracticeTopic;
import org.spona.knowledge.search.ThingSearch;
import org.spona.knowledge.search.Publishing;
import org.spona.platform.events.EventReplay;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What this service promises to others. */
@ServiceTest
class ContractTest {

    private final EventReplay replay;
    private final Publishing bar;

    @Autowired
    ContractTest(MockMvc http, Tenants tenants, ThingSearch search, EventReplay replay) {
        this.replay = replay;
        this.bar = new Publishing(http, search, tenants, TwoTenants.found(tenants));
    }

    @Test
    void tellsOfPracticesAsItsEventsSay() throws Exception {
        UUID withdrawn = bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        UUID published = bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.REGION);
        bar.withdraw(withdrawn);
        bar.awaitForgotten(withdrawn);

        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        List<IncomingEvent> told = told(List.of(withdrawn, published));
        assertThat(told)
                .extracting(IncomingEvent::type)
                .contains("org.spona.practice.published", "org.spona.practice.withdrawn");
        for (IncomingEvent event : told) {
            assertThat(contract.violations(new OutgoingEvent(
                            event.topic(), event.aggregateId(), event.aggregateVersion(), event.type(), event.data())))
                    .isEmpty();
        }
    }

    private List<IncomingEvent> told(List<UUID> practices) {
        List<IncomingEvent> told = new ArrayList<>();
        replay.fromStart(
                PracticeTopic.NAME,
                events -> events.stream()
                        .filter(event -> practices.contains(event.aggregateId()))
                        .forEach(told::add));
        return told;
    }
}
