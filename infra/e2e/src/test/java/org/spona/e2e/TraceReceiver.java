package org.spona.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Takes the spans that services send (OTLP 1.10 over HTTP, {@code /v1/traces}) and keeps the newest. */
final class TraceReceiver implements AutoCloseable {

    /** More than any test looks at; a house tells far more in its life. */
    private static final int KEPT = 20_000;

    private final HttpServer server;
    private final Queue<Span> spans = new LinkedBlockingQueue<>();

    private TraceReceiver(HttpServer server) {
        this.server = server;
    }

    /**
     * One step of a trace.
     *
     * @param trace 32 hexadecimal digits
     * @param service whose step it is
     * @param name what was done
     * @param kind as OpenTelemetry names it: SERVER, CLIENT, PRODUCER, CONSUMER or INTERNAL
     * @param values of its attributes, such as the path that was asked for
     */
    record Span(String trace, String service, String name, String kind, List<String> values) {}

    /** Listens on a free port. */
    static TraceReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TraceReceiver receiver = new TraceReceiver(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/v1/traces", receiver::take);
            server.start();
            return receiver;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What services are told: the address without {@code /v1/traces}. */
    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The spans that have come so far of the traces in which this path was asked for. */
    List<Span> ofRequest(String path) {
        Set<String> traces = spans.stream()
                .filter(span -> span.values().stream().anyMatch(value -> value.endsWith(path)))
                .map(Span::trace)
                .collect(Collectors.toSet());
        return spans.stream().filter(span -> traces.contains(span.trace())).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            InputStream body = packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
            ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
                    .flatMap(TraceReceiver::spans)
                    .forEach(spans::add);
            while (spans.size() > KEPT) {
                spans.poll();
            }
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Stream<Span> spans(ResourceSpans resource) {
        String service = resource.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
        return resource.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> new Span(
                        HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                        service,
                        span.getName(),
                        span.getKind().name().replace("SPAN_KIND_", ""),
                        span.getAttributesList().stream()
                                .map(attribute -> attribute.getValue().getStringValue())
                                .toList()));
    }
}
