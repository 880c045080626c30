package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.search.SearchTest;
import org.spona.search.finding.Kinds;
import org.spona.search.finding.Practices;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a batch of events leaves in the index. */
@SearchTest
class FindableIndexTest {

    private final FindableIndex index;
    private final ElasticsearchClient elasticsearch;
    private final JsonMapper json;
    private final Publishing bar;

    @Autowired
    FindableIndexTest(FindableIndex index, ElasticsearchClient elasticsearch, JsonMapper json, Publishing bar) {
        this.index = index;
        this.elasticsearch = elasticsearch;
        this.json = json;
        this.bar = bar;
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
    }

    @Test
    void ofNoEventsIsNothing() {
        index.take(List.of());
    }

    @Test
    void isTheNewestOfEachThing() throws IOException {
        UUID id = UUID.randomUUID();

        index.take(List.of(withdrawn(id, Practices.KIND, 3), withdrawn(id, Practices.KIND, 2)));
        index.take(List.of(withdrawn(id, Practices.KIND, 1)));

        assertThat(version(id, Practices.KIND)).contains(3L);
    }

    @Test
    void isEachThingOfOneIdByItsKind() throws IOException {
        UUID id = UUID.randomUUID();

        index.take(List.of(withdrawn(id, Practices.KIND, 2), withdrawn(id, Kinds.MEETING, 1)));

        assertThat(version(id, Practices.KIND)).contains(2L);
        assertThat(version(id, Kinds.MEETING)).contains(1L);
    }

    private IncomingEvent withdrawn(UUID id, Kind kind, long version) {
        var ownership =
                new Ownership(bar.our().bar().organisationId(), bar.our().bar().networkId(), Visibility.NETWORK);
        var thing = new Findable(id, kind, version, null, ownership, FurtherReaders.NONE, null);
        return new IncomingEvent(
                UUID.randomUUID(),
                Findable.TOPIC,
                "org.spona.findable.withdrawn",
                id,
                version,
                Instant.now(),
                json.valueToTree(thing));
    }

    private Optional<Long> version(UUID id, Kind kind) throws IOException {
        return Optional.ofNullable(elasticsearch
                .get(get -> get.index(FindableIndex.WRITE).id(kind.name() + ":" + id), FindableDocument.class)
                .version());
    }
}
