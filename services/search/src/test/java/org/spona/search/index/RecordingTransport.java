package org.spona.search.index;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Passes requests on and records the searches among them, so that exactly the same can be asked again. For one thread. */
final class RecordingTransport implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final List<SearchRequest> recorded = new ArrayList<>();

    RecordingTransport(ElasticsearchTransport transport) {
        this.transport = transport;
    }

    /** What was searched for since this was last asked. */
    List<SearchRequest> take() {
        List<SearchRequest> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    @Override
    public <R, A, E> A performRequest(R request, Endpoint<R, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        if (request instanceof SearchRequest search) {
            recorded.add(search);
        }
        return transport.performRequest(request, endpoint, options);
    }

    @Override
    public <R, A, E> CompletableFuture<A> performRequestAsync(
            R request, Endpoint<R, A, E> endpoint, @Nullable TransportOptions options) {
        return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    /** Whoever made the transport closes it. */
    @Override
    public void close() {
        recorded.clear();
    }
}
