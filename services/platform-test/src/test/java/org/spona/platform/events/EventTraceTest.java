package org.spona.platform.events;

import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class EventTraceTest {

    @Test
    void goesFromTheChangeThroughOutboxAndBrokerToEveryConsumer() throws IOException {
        try (TraceCollector collector = new TraceCollector();
                NoticeService service = NoticeService.start(
                        "traced", "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint())) {
            UUID notice = randomUUID();
            AtomicReference<String> trace = new AtomicReference<>("");

            Observation.start("request", service.bean(ObservationRegistry.class))
                    .observe(() -> {
                        trace.set(Objects.requireNonNull(
                                        service.bean(Tracer.class).currentSpan())
                                .context()
                                .traceId());
                        service.notices().publish(notice, 1, "Praćeno");
                    });

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(collector.trace(trace.get()))
                            .extracting(Span::getName)
                            .containsExactlyInAnyOrder(
                                    "request",
                                    "append " + NoticeService.PUBLISHED,
                                    "relay " + NoticeService.PUBLISHED,
                                    "send to traced.notices",
                                    "ledger handles traced.notices",
                                    "index handles traced.notices"));
            List<Span> spans = collector.trace(trace.get());
            assertThat(parentOf(spans, "append " + NoticeService.PUBLISHED)).isEqualTo("request");
            assertThat(parentOf(spans, "relay " + NoticeService.PUBLISHED))
                    .isEqualTo("append " + NoticeService.PUBLISHED);
            assertThat(parentOf(spans, "ledger handles traced.notices")).isEqualTo("send to traced.notices");
        }
    }

    private static String parentOf(List<Span> spans, String name) {
        Span child = spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return spans.stream()
                .filter(span -> span.getSpanId().equals(child.getParentSpanId()))
                .map(Span::getName)
                .findFirst()
                .orElse("nobody");
    }
}
