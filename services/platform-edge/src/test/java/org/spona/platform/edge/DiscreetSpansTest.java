package org.spona.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.otel.bridge.CompositeSpanExporter;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscreetSpansTest {

    private final List<SpanData> sent = new ArrayList<>();
    private final DiscreetSpans discreet = new DiscreetSpans(LinkSecrets.of(List.of("/meetings/answers/*"))::shown);

    @Test
    void tellNeitherSecretsNorQueriesNorTextsOfExceptions() {
        var exporter = new CompositeSpanExporter(List.of(receiver()), List.of(), List.of(), List.of(discreet));
        try (var traces = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build()) {
            var span = traces.get("test").spanBuilder("http post").startSpan();
            span.setAttribute("http.url", "http://events:8084/meetings/answers/c2VjcmV0?ime=prezime");
            span.setAttribute("exception", "ResourceAccessException");
            span.recordException(new IllegalStateException("POST /meetings/answers/c2VjcmV0"));
            span.setStatus(StatusCode.ERROR, "POST /meetings/answers/c2VjcmV0");
            span.end();
        }
        assertThat(sent).singleElement().satisfies(span -> {
            assertThat(span.getAttributes().get(AttributeKey.stringKey("http.url")))
                    .isEqualTo("http://events:8084/meetings/answers/***");
            assertThat(span.getAttributes().get(AttributeKey.stringKey("exception")))
                    .isEqualTo("ResourceAccessException");
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.toString() + span.getEvents()).doesNotContain("c2VjcmV0", "prezime");
        });
    }

    private SpanExporter receiver() {
        return new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> spans) {
                sent.addAll(spans);
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        };
    }
}
