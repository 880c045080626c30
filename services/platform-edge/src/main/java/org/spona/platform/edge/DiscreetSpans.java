package org.spona.platform.edge;

import io.micrometer.tracing.exporter.FinishedSpan;
import io.micrometer.tracing.exporter.SpanFilter;
import io.micrometer.tracing.otel.bridge.OtelFinishedSpan;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What leaves the gateway or a service of a trace: no query, no secret of a link, and no text of an exception, which quotes addresses
 * and what people typed. The kind of exception stays, as the tag {@code exception}.
 *
 * @param shown the path of a request as it may be kept, without the secret of a link
 */
public record DiscreetSpans(UnaryOperator<String> shown) implements SpanFilter {

    private static final AttributeKey<String> URL = AttributeKey.stringKey("http.url");

    @Override
    public FinishedSpan map(FinishedSpan span) {
        return OtelFinishedSpan.fromOtel(new Discreet(OtelFinishedSpan.toOtel(span), shown));
    }

    private static final class Discreet extends DelegatingSpanData {

        private final UnaryOperator<String> shown;

        Discreet(SpanData span, UnaryOperator<String> shown) {
            super(span);
            this.shown = shown;
        }

        @Override
        public Attributes getAttributes() {
            Attributes all = super.getAttributes();
            String url = all.get(URL);
            return url == null
                    ? all
                    : all.toBuilder()
                            .put(URL, shown.apply(url.split("\\?", 2)[0]))
                            .build();
        }

        @Override
        public List<EventData> getEvents() {
            return super.getEvents().stream()
                    .map(event -> EventData.create(event.getEpochNanos(), event.getName(), Attributes.empty()))
                    .toList();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(super.getStatus().getStatusCode(), "");
        }
    }
}
