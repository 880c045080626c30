package org.spona.cooperation.directory;

import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services that the reader may see. */
@Service
@Transactional(readOnly = true)
public class LocalServiceReading extends AggregateReading<LocalService> {

    /** Words are found where a word of the entry begins like them, but for their endings: "povratnike" finds "povratnici". */
    private static final String LISTED = """
            from local_service
            where (:kind::text is null or kind = :kind) and (:organisation::uuid is null or organisation_id = :organisation)
            and status <> 'CLOSED'
            and folded like all (select '% ' || left(word, greatest(length(word) - 2, least(length(word), 4))) || '%'
                from unnest(string_to_array(:words, ' ')) word)""";

    private final LocalServices services;
    private final JdbcClient database;

    LocalServiceReading(LocalServices services, JdbcClient database) {
        super(services);
        this.services = services;
        this.database = database;
    }

    /** Services that are not closed, by name. */
    public PageOf<LocalService> list(LocalServiceFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("kind", filter.kind())
                .with("organisation", filter.organisation())
                .searching(filter.q())
                .page(page, "folded", services::findByIdIn);
    }
}
