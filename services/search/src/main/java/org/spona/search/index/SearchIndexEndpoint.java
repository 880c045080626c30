package org.spona.search.index;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.search.index.IndexRebuild.Progress;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code POST /actuator/searchindex} builds the index anew while the old one is searched; {@code GET} tells how far it is. */
@Component
@Endpoint(id = "searchindex")
class SearchIndexEndpoint implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexEndpoint.class);

    private final IndexRebuild rebuild;
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

    SearchIndexEndpoint(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @ReadOperation
    Progress progress() {
        return rebuild.progress();
    }

    @WriteOperation
    void rebuild() {
        work.execute(() -> {
            try {
                rebuild.run();
            } catch (IOException | RuntimeException | Error failure) {
                log.error("the search index could not be built; the old one is still searched", failure);
            }
        });
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
