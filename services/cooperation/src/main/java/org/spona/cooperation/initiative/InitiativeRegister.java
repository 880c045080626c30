package org.spona.cooperation.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives that the reader may see. */
@Service
@Transactional(readOnly = true)
public class InitiativeRegister extends AggregateReading<Initiative> {

    private static final String LISTED = """
            from initiative
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            """ + SearchedWords.CONDITION;

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final JdbcClient database;

    InitiativeRegister(Initiatives initiatives, InitiativeParts parts, JdbcClient database) {
        super(initiatives);
        this.initiatives = initiatives;
        this.parts = parts;
        this.database = database;
    }

    /** Initiatives, last changed first. */
    public PageOf<Initiative> list(InitiativeFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("kind", filter.kind())
                .searching(filter.q())
                .lastChangedFirst(page, initiatives::findByIdIn);
    }

    /** What organisations say of some initiatives. */
    public List<InitiativePart> parts(Collection<UUID> ids) {
        return parts.list(ids);
    }

    /** What the reader's organisation says, if it takes part or would. */
    public Optional<InitiativePart> own(Initiative initiative) {
        return Readers.isVisitor()
                ? Optional.empty()
                : InitiativeStep.other(Readers.get(), initiative)
                        .or(() -> InitiativeStep.party(Readers.get(), initiative))
                        .flatMap(organisation -> parts.find(initiative.getId(), organisation));
    }
}
