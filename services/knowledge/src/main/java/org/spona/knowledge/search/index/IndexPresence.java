package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.TryAgainException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether there is an index, and builds it when there is none: at the first start, or when it was lost. */
@Component
class IndexPresence {

    private static final Logger log = LoggerFactory.getLogger(IndexPresence.class);

    private final IndexRebuild rebuild;

    IndexPresence(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Scheduled(fixedDelayString = "${spona.search.presence:2s}")
    void ensure() {
        try {
            if (!rebuild.present()) {
                rebuild.run();
            }
        } catch (IOException | ElasticsearchException | TryAgainException away) {
            log.warn("the search index cannot be looked after at the moment: {}", away.getMessage());
        }
    }
}
