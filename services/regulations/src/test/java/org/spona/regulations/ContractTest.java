package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.notification.Notification;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.application.ApplicationEvents;
import org.spona.regulations.regulation.RegulationEvents;
import org.spona.regulations.update.UpdateEvents;
import org.springframework.beans.factory.annotation.Autowired;

/** What this service promises to others. */
@RegulationsTest
class ContractTest {

    private final AnnouncedEvents announced;
    private final Acts acts;
    private final TwoTenants our;

    @Autowired
    ContractTest(AnnouncedEvents announced, Acts acts, TwoTenants our) {
        this.announced = announced;
        this.acts = acts;
        this.our = our;
    }

    @Test
    void tellsOfRegulationsAndUpdatesAsItsEventsSay() throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        String written = Acts.update(
                regulation,
                "Pomoć u kući",
                "NETWORK",
                new UUID[] {UUID.randomUUID(), UUID.randomUUID()},
                "2027-03-31",
                "");
        UUID published = acts.publish(our.barEditor(), written);
        UUID withdrawn = acts.publish(our.barEditor(), Acts.update(regulation, "Pomoć u kući", "NETWORK", new UUID[0]));
        acts.act(our.barEditor(), "/api/v1/updates/" + withdrawn + "/withdraw");

        check(RegulationEvents.TOPIC, regulation, "org.spona.regulation.registered");
        check(Findable.TOPIC, regulation, "org.spona.findable.announced");
        check(UpdateEvents.TOPIC, published, "org.spona.update.published");
        check(UpdateEvents.TOPIC, withdrawn, "org.spona.update.withdrawn");
        check(Findable.TOPIC, published, "org.spona.findable.announced");
        check(Findable.TOPIC, withdrawn, "org.spona.findable.withdrawn");
    }

    @Test
    void tellsHowFarAnOrganisationIsAndNothingOfItsNotes() throws Exception {
        UUID obligation = UUID.randomUUID();
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        acts.publish(
                our.barEditor(),
                Acts.update(
                        regulation,
                        "Pomoć u kući",
                        "NETWORK",
                        new UUID[] {obligation, UUID.randomUUID()},
                        "2027-03-31",
                        ""));
        acts.apply(our.bar(), obligation, "IN_PROGRESS", "Radi se na odluci.");
        acts.apply(our.bar(), obligation, "APPLIED", "Odluka je donijeta.");

        List<IncomingEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> announced.matching(
                                ApplicationEvents.TOPIC,
                                event -> event.data()
                                        .path("obligationId")
                                        .asString()
                                        .equals(obligation.toString())),
                        events -> events.size() == 2);

        assertThat(told).allSatisfy(event -> {
            assertThat(EventContract.read("contracts/asyncapi.yaml").violations(event))
                    .isEmpty();
            assertThat(event.data().toString()).doesNotContain("odluk", "Odluka");
        });
        assertThat(told).extracting(IncomingEvent::aggregateVersion).containsExactly(1L, 2L);
    }

    @Test
    void letsTheAuthorOfAnUpdateFollowIt() throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        UUID update = acts.publish(our.barEditor(), Acts.update(regulation, "Pomoć u kući", "NETWORK", new UUID[0]));

        List<IncomingEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> announced.matching(
                                Notification.TOPIC,
                                event -> event.dataAs(Notification.class)
                                        .thing()
                                        .id()
                                        .equals(update)),
                        events -> !events.isEmpty());

        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.dataAs(Notification.class).participants())
                    .containsExactly(our.barEditor().personId());
            assertThat(EventContract.read("contracts/asyncapi.yaml").violations(event))
                    .isEmpty();
        });
    }

    private void check(String topic, UUID aggregate, String type) throws Exception {
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        List<IncomingEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> announced.of(topic, aggregate),
                        events -> events.stream().anyMatch(ofType(type)));
        for (IncomingEvent event : told) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    private static Predicate<IncomingEvent> ofType(String type) {
        return event -> event.type().equals(type);
    }
}
