package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.events.TryAgainException;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Things;
import org.spona.search.finding.FacetTerms;
import org.springframework.stereotype.Component;

/**
 * Writes things into the index. The version of the aggregate is the version of the document, so what comes twice or late changes
 * nothing.
 */
@Component
class FindableIndex {

    /** The alias that searches ask. */
    static final String READ = "findables-read";

    /** The alias that events are written to. */
    static final String WRITE = "findables-write";

    /** The alias of an index that is being built; there only meanwhile, and written to as well. */
    static final String NEXT = "findables-next";

    private static final Logger log = LoggerFactory.getLogger(FindableIndex.class);

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient elasticsearch;
    private final FindableDocuments documents;
    private final Things things;
    private final FacetTerms terms;

    FindableIndex(ElasticsearchClient elasticsearch, FindableDocuments documents, Things things, FacetTerms terms) {
        this.elasticsearch = elasticsearch;
        this.documents = documents;
        this.things = things;
        this.terms = terms;
    }

    /** Takes events into the index, and into the next one while it is being built. */
    void take(List<IncomingEvent> events) {
        try {
            boolean building = elasticsearch
                    .indices()
                    .existsAlias(alias -> alias.name(NEXT))
                    .value();
            write(events, building ? List.of(WRITE, NEXT) : List.of(WRITE));
        } catch (IOException | ElasticsearchException away) {
            throw new TryAgainException("Elasticsearch", away);
        }
    }

    /** Takes events into the next index alone. */
    void takeIntoNext(List<IncomingEvent> events) {
        try {
            write(events, List.of(NEXT));
        } catch (IOException | ElasticsearchException away) {
            throw new TryAgainException("Elasticsearch", away);
        }
    }

    /**
     * What the index finds, the directory of things knows already. An alias that is gone by now is an answer like any other failure; it
     * must not become an index of that name.
     */
    private void write(List<IncomingEvent> events, List<String> targets) throws IOException {
        Collection<IncomingEvent> newest = ofTheirKind(newestOfEach(events));
        if (newest.isEmpty()) {
            return;
        }
        List<Findable> findables =
                newest.stream().map(event -> event.dataAs(Findable.class)).toList();
        Map<UUID, FindableDocument> made = documents.of(findables);
        things.keep(findables);
        newest.forEach(event -> terms.keep(event.dataAs(Findable.class), event.time()));
        var bulk = new BulkRequest.Builder();
        for (IncomingEvent event : newest) {
            for (String target : targets) {
                bulk.operations(operation -> operation.index(index -> index.index(target)
                        .requireAlias(true)
                        .id(event.aggregateId().toString())
                        .version(event.aggregateVersion())
                        .versionType(VersionType.External)
                        .document(made.get(event.aggregateId()))));
            }
        }
        BulkResponse response = elasticsearch.bulk(bulk.build());
        if (response.errors()) {
            response.items().forEach(FindableIndex::check);
        }
    }

    private static Collection<IncomingEvent> newestOfEach(List<IncomingEvent> events) {
        return events.stream()
                .collect(Collectors.toMap(
                        IncomingEvent::aggregateId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(IncomingEvent::aggregateVersion))))
                .values();
    }

    /** An id is one thing's: what comes later as a thing of another kind is left out, so that nobody puts hers in the place of another's. */
    private Collection<IncomingEvent> ofTheirKind(Collection<IncomingEvent> events) {
        Map<UUID, String> kinds =
                things.kindsOf(events.stream().map(IncomingEvent::aggregateId).toList());
        return events.stream()
                .filter(event -> {
                    String kind = event.dataAs(Findable.class).kind().name();
                    boolean own = kinds.getOrDefault(event.aggregateId(), kind).equals(kind);
                    if (!own) {
                        log.warn(
                                "{} is a thing of another kind already and not taken as a {}",
                                event.aggregateId(),
                                kind);
                    }
                    return own;
                })
                .toList();
    }

    private static void check(BulkResponseItem item) {
        if (item.error() == null || item.status() == CONFLICT) {
            return;
        }
        String reason = String.valueOf(item.error().reason());
        if (item.status() == NOT_FOUND || item.status() >= 500 || item.status() == 429) {
            throw new TryAgainException("index " + item.index(), new IllegalStateException(reason));
        }
        throw new IllegalStateException("the index refuses thing " + item.id() + ": " + reason);
    }
}
