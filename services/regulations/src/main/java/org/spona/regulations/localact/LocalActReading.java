package org.spona.regulations.localact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.consequence.RestingOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The local acts that the reader may see. */
@Service
@Transactional(readOnly = true)
public class LocalActReading {

    /** So many stand beside an article at most. */
    private static final int FEW = 20;

    private static final String LISTED = """
            from local_act where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:organisation::uuid is null or organisation_id = :organisation)""" + SearchedWords.CONDITION;

    private final LocalActs acts;
    private final JdbcClient database;
    private final RestingOn resting;

    LocalActReading(LocalActs acts, JdbcClient database) {
        this.acts = acts;
        this.database = database;
        this.resting = new RestingOn(database, "local_act", "status <> 'REPLACED'");
    }

    /**
     * An act.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public LocalAct get(UUID id) {
        return acts.get(id);
    }

    /** An act, if the reader may see one with this id. */
    public Optional<LocalAct> find(UUID id) {
        return acts.findById(id);
    }

    /** The act that has replaced one; else the one that shall, if the reader may see it. */
    public Optional<LocalAct> findSuccessor(LocalAct act) {
        return act.replacedBy()
                .flatMap(acts::findById)
                .or(() -> acts.findByReplacesIdIn(List.of(act.getId())).stream().findFirst());
    }

    /** The register, what changed last first. */
    public PageOf<LocalAct> list(LocalActFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.status())
                .with("kind", filter.kind())
                .with("organisation", filter.organisation())
                .searching(filter.q())
                .lastChangedFirst(page, acts::findByIdIn);
    }

    /** What implements one of these provisions of an act; of more the beginning. */
    public List<LocalAct> listAt(UUID regulationId, Collection<UUID> wids) {
        List<UUID> ids =
                resting.list(regulationId, wids, false).stream().limit(FEW).toList();
        return ListedOrder.of(ids, acts.findByIdIn(ids));
    }

    /** The organisation for which the reader would register an act. */
    public Optional<UUID> findWorkplace() {
        return Readers.get().workplaceAs(Role::writes).map(Membership::organisationId);
    }

    /** Whether the reader can register an act: she writes for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
