package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.spona.e2e.TraceReceiver.Span;

/** One trace goes from the request through gateway, service, outbox and Kafka to whoever handles the event. */
@InHouse
@Order(3)
class TraceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final House house;

    TraceTest(House house) {
        this.house = house;
    }

    @Test
    void aPublicationIsOneTraceFromTheRequestToTheIndex() {
        Script editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        UUID id = Practices.submitted(
                house.script(DemoPeople.OFFICER_OF_BAR), "Pratilac djeteta u školi u Ostrosu", "REGION");
        String request = Practices.at(id) + "/publish";

        editor.post(request).json();

        assertOneTrace(
                request,
                Stream.concat(
                        toTheTopic("knowledge", "/publish", "org.spona.findable.announced", "spona.findables"),
                        Stream.of(
                                step("search", "CONSUMER", "handles spona.findables"),
                                step("search", "CLIENT", "bulk"))));
    }

    @Test
    void thePublicationOfAnUpdateIsOneTraceFromTheRequestToItsTopic() {
        Script editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        UUID id = UUID.randomUUID();
        Regulations.draft(editor, id, UUID.randomUUID(), "Cjenovnik usluga: nova odluka");
        String request = Regulations.at(id) + "/publish";

        editor.post(request).json();

        assertOneTrace(request, toTheTopic("regulations", "/publish", "org.spona.update.published", "spona.updates"));
    }

    @Test
    void theSendingOfInvitationsIsOneTraceFromTheRequestToItsTopic() {
        Script coordinator = house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO);
        UUID id = UUID.randomUUID();
        coordinator
                .put(Meetings.at(id), Meetings.draft("2027-04-12T10:00", "2027-04-12T12:00"))
                .json();
        coordinator
                .tell(Meetings.at(id) + "/invitees", Meetings.audience("skola." + id + "@bar.example"))
                .json();
        String request = Meetings.at(id) + "/send";

        coordinator.post(request).json();

        assertOneTrace(request, toTheTopic("events", "/send", "org.spona.meeting.sent", "spona.meetings"));
    }

    /** From the gateway to the broker. */
    private static Stream<Predicate<Span>> toTheTopic(String service, String path, String event, String topic) {
        return Stream.of(
                step("gateway", "SERVER", ""),
                step("gateway", "CLIENT", ""),
                step(service, "SERVER", path),
                step(service, "", "append " + event),
                step(service, "", "relay " + event),
                step(service, "PRODUCER", "send to " + topic));
    }

    private static Predicate<Span> step(String service, String kind, String name) {
        return span -> span.service().equals(service)
                && span.kind().contains(kind)
                && span.name().contains(name);
    }

    private void assertOneTrace(String request, Stream<Predicate<Span>> of) {
        List<Predicate<Span>> steps = of.toList();
        List<Span> trace = Eventually.within(
                SOON,
                "the whole trace",
                () -> house.traces().ofRequest(request),
                spans -> steps.stream().allMatch(step -> spans.stream().anyMatch(step)));
        assertThat(trace).extracting(Span::trace).containsOnly(trace.getFirst().trace());
    }
}
