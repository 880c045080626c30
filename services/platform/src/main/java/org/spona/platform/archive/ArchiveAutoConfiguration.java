package org.spona.platform.archive;

import java.util.List;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OwnedTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every service tells what it keeps of a person, and has of an organisation, to who may ask. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class ArchiveAutoConfiguration {

    @Bean
    OrganisationArchive organisationArchive(
            ObjectProvider<OrganisationData> kept,
            ObjectProvider<OrganisationDataSource> sources,
            JdbcClient database) {
        return new OrganisationArchive(
                kept.orderedStream().toList(), sources.orderedStream().toList(), database);
    }

    @Bean
    OwnedTopics topicsOfArchives() {
        return OwnedTopics.ofADay(ArchiveRequest.TOPIC, ArchivePart.TOPIC);
    }

    @Bean
    EventConsumer archiveConsumer(ObjectProvider<ArchiveSource> sources, Outbox outbox, Environment environment) {
        String service = environment.getRequiredProperty("spring.application.name");
        return EventConsumer.once("archives", List.of(ArchiveRequest.TOPIC), event -> {
            ArchiveRequest request = event.dataAs(ArchiveRequest.class);
            var parts = new ArchiveParts(request, service, outbox);
            sources.orderedStream().forEach(source -> source.tell(request, parts));
            parts.end();
        });
    }
}
