package org.spona.platform.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.archive.ArchivePart;
import org.spona.platform.archive.ArchiveRequest;
import org.spona.platform.events.Outbox;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** What the service under test tells when an archive is asked for. */
@TestComponent
public class ToldArchives {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final AnnouncedEvents events;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    ToldArchives(AnnouncedEvents events, Outbox outbox, TransactionOperations transaction) {
        this.events = events;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Everything that is an organisation's: JSON by the name of the part. */
    public Map<String, String> of(UUID organisationId) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ ->
                outbox.append(ArchiveRequest.ofOrganisation(id, organisationId).event()));
        return await()
                .atMost(SOON)
                .until(() -> parts(id), parts -> parts.stream().anyMatch(ArchivePart::last))
                .stream()
                .filter(part -> !part.last())
                .collect(Collectors.groupingBy(
                        ArchivePart::name,
                        Collectors.mapping(part -> part.rows().toString(), Collectors.joining())));
    }

    private List<ArchivePart> parts(UUID request) {
        return events.of(ArchivePart.TOPIC, request).stream()
                .map(event -> event.dataAs(ArchivePart.class))
                .toList();
    }
}
