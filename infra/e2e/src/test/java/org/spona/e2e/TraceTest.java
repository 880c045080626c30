package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.spona.e2e.TraceReceiver.Span;

/** One trace goes from the request through gateway, service, outbox and Kafka to the search index. */
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

        List<Predicate<Span>> steps = List.of(
                step("gateway", "SERVER", ""),
                step("gateway", "CLIENT", ""),
                step("knowledge", "SERVER", "/publish"),
                step("knowledge", "", "append org.spona.practice.published"),
                step("knowledge", "", "relay org.spona.practice.published"),
                step("knowledge", "PRODUCER", "send to spona.practices"),
                step("knowledge", "CONSUMER", "handles spona.practices"),
                step("knowledge", "CLIENT", "bulk"));
        List<Span> trace = Eventually.within(
                SOON,
                "the whole trace",
                () -> house.traces().ofRequest(request),
                spans -> steps.stream().allMatch(step -> spans.stream().anyMatch(step)));
        assertThat(trace).extracting(Span::trace).containsOnly(trace.getFirst().trace());
    }

    private static Predicate<Span> step(String service, String kind, String name) {
        return span -> span.service().equals(service)
                && span.kind().contains(kind)
                && span.name().contains(name);
    }
}
