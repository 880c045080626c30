package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.instrumentation.OpenTelemetryForElasticsearch;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.spona.search.finding.ThingSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IndexConfiguration {

    private static final int BATCH = 500;

    /** Requests to the index are part of the trace of the search or the event that they serve; what was asked stays out of it. */
    @Bean
    ElasticsearchTransport tracedTransport(Rest5Client client, JsonpMapper mapper, OpenTelemetry telemetry) {
        return new Rest5ClientTransport(client, mapper, null, new OpenTelemetryForElasticsearch(telemetry, false));
    }

    @Bean
    ThingSearch thingSearch(ElasticsearchClient elasticsearch, Understanding understanding) {
        return new IndexedSearch(elasticsearch, understanding, FindableIndex.READ);
    }

    /** Whoever announces things makes it as well: the search may be there first. */
    @Bean
    OwnedTopics topicOfThings() {
        return OwnedTopics.compacted(Findable.TOPIC);
    }

    @Bean
    EventConsumer indexConsumer(FindableIndex index) {
        return EventConsumer.repeatableInBatches("index", List.of(Findable.TOPIC), BATCH, index::take);
    }
}
