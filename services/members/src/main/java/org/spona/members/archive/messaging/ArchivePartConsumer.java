package org.spona.members.archive.messaging;

import java.util.List;
import org.spona.members.archive.Archives;
import org.spona.platform.archive.ArchivePart;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects what the services tell for those who ask. */
@Configuration(proxyBeanMethods = false)
class ArchivePartConsumer {

    @Bean
    EventConsumer archivePartEventConsumer(Archives archives) {
        return EventConsumer.repeatable(
                "archive-parts",
                List.of(ArchivePart.TOPIC),
                event -> Readers.runAsService(() -> archives.keep(event.dataAs(ArchivePart.class))));
    }
}
