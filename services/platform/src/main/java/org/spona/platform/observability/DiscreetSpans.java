package org.spona.platform.observability;

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
import org.spona.platform.web.OpenPaths;

/**
 * What leaves a service of a trace: no query, no secret of a link, and no text of an exception, which quotes addresses
 * and what people typed. The kind of exception stays, as the tag {@code exception}.
 */
record DiscreetSpans(OpenPaths secrets) implements SpanFilter {

    private static final AttributeKey<String> URL = AttributeKey.stringKey("http.url");

    @Override
    public FinishedSpan map(FinishedSpan span) {
        return OtelFinishedSpan.fromOtel(new Discreet(OtelFinishedSpan.toOtel(span), secrets));
    }

    private static final class Discreet extends DelegatingSpanData {

        private final OpenPaths secrets;

        Discreet(SpanData span, OpenPaths secrets) {
            super(span);
            this.secrets = secrets;
        }

        @Override
        public Attributes getAttributes() {
            Attributes all = super.getAttributes();
            String url = all.get(URL);
            return url == null
                    ? all
                    : all.toBuilder()
                            .put(URL, secrets.shown(url.split("\\?", 2)[0]))
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
