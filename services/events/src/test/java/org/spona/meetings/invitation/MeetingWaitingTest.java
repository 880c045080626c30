package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.EventContract;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;

@EventsTest
class MeetingWaitingTest {

    private final Convener convener;
    private final AnnouncedWaiting waiting;
    private final AnnouncedEvents announced;
    private final String title = "Sastanak " + UUID.randomUUID();
    private final Networks our;
    private final UUID id;
    private final Addressee coordinators;

    @Autowired
    MeetingWaitingTest(Convener convener, AnnouncedWaiting waiting, AnnouncedEvents announced) {
        this.convener = convener;
        this.waiting = waiting;
        this.announced = announced;
        this.our = convener.found();
        this.id = convener.convene(our, title, "NETWORK", UUID.randomUUID() + "@bar.example");
        this.coordinators = new Addressee("coordinators/" + our.coordinator().organisationId() + "/" + our.network());
    }

    @Test
    void waitsForEachAnswerThatIsMissingAndForItsCoordinators() throws IOException {
        waitsFor(invited(our.people().bar()));
        waitsFor(invited(our.people().kotor()));
        waitsFor(coordinators);

        answer(our.people().bar());

        waitsNoMoreFor(invited(our.people().bar()));
        waitsFor(invited(our.people().kotor()));
        waitsFor(coordinators);
        keepsToTheContract();
    }

    @Test
    void waitsNoMoreOnceItIsCancelled() {
        waitsFor(invited(our.people().kotor()));

        convener.cancel(id, our);

        waitsNoMoreFor(invited(our.people().kotor()));
        waitsNoMoreFor(coordinators);
    }

    @Test
    void waitsUntilItBegins() {
        waitsFor(invited(our.people().kotor()));

        assertThat(waiting.items(invited(our.people().kotor())))
                .singleElement()
                .satisfies(item -> assertThat(item.until()).isNotNull().isEqualTo(momentOf(item)));
    }

    private static Object momentOf(Waiting.Item item) {
        return item.due() == null || item.due().moment() == null
                ? "none"
                : item.due().moment();
    }

    private void answer(Account account) {
        assertThat(convener.put("/api/v1/meetings/" + id + "/answer", account, "{\"answer\": \"YES\"}"))
                .hasStatusOk();
    }

    private static Addressee invited(Account account) {
        return Addressee.person(account.personId(), account.networkId());
    }

    private void waitsFor(Addressee addressee) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.titles(addressee)).contains(title));
    }

    private void waitsNoMoreFor(Addressee addressee) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.titles(addressee)).doesNotContain(title));
    }

    private void keepsToTheContract() throws IOException {
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        for (var event : announced.matching(
                Waiting.TOPIC, event -> event.data().toString().contains(id.toString()))) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }
}
