package org.spona.cooperation.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives that the reader may see. */
@Service
@Transactional(readOnly = true)
public class InitiativeRegister {

    private static final String LISTED = """
            from initiative
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            """ + SearchedWords.CONDITION;

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final JdbcClient database;

    InitiativeRegister(Initiatives initiatives, InitiativeParts parts, JdbcClient database) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.database = database;
    }

    /**
     * An initiative.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Initiative get(UUID id) {
        return initiatives.get(id);
    }

    /** An initiative, if the reader may see one with this id. */
    public Optional<Initiative> find(UUID id) {
        return initiatives.findById(id);
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

    /** Whether the reader writes initiatives: she writes for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
