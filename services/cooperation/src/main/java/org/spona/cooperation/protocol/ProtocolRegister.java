package org.spona.cooperation.protocol;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The protocols that the reader may see, with the parts of their parties and the chain of their revisions. */
@Service
@Transactional(readOnly = true)
public class ProtocolRegister extends AggregateReading<Protocol> {

    /** A chain of so many revisions is shown; a longer one is cut. */
    private static final int LONGEST_CHAIN = 50;

    private static final String LISTED = """
            from protocol p
            where (:status::text is null or status = :status)
            and (:subject::text is null or subject = :subject)
            and (:kind::text is null or kind = :kind)
            and (:organisation::uuid is null or organisation_id = :organisation
                or exists (select from protocol_part t where t.protocol_id = p.id and t.organisation_id = :organisation and t.left_on is null))
            """ + SearchedWords.CONDITION;

    private final Protocols protocols;
    private final ProtocolParts parts;
    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    ProtocolRegister(
            Protocols protocols, ProtocolParts parts, JdbcClient database, PlatformTransactionManager transactions) {
        super(protocols);
        this.protocols = protocols;
        this.parts = parts;
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /** Protocols, last changed first. */
    public PageOf<Protocol> list(ProtocolFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("subject", filter.subject())
                .with("kind", filter.kind())
                .with("organisation", filter.organisation())
                .searching(filter.q())
                .lastChangedFirst(page, protocols::findByIdIn);
    }

    /** The versions of one protocol, the earliest first, as far as the reader may see them. */
    public List<Protocol> chain(Protocol protocol) {
        List<UUID> ids = database.sql("""
                        with recursive before (id, predecessor_id, depth) as (
                            select id, predecessor_id, 0 from protocol where id = :id
                            union all select p.id, p.predecessor_id, depth + 1 from before b join protocol p on p.id = b.predecessor_id
                            where depth < :most),
                        after (id, depth) as (
                            select id, 0 from protocol where id = :id
                            union all select p.id, depth + 1 from after a join protocol p on p.predecessor_id = a.id
                            where depth < :most)
                        select id from protocol where id in (select id from before union select id from after) order by edition, id limit :most""")
                .param("id", protocol.getId())
                .param("most", LONGEST_CHAIN)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ListedOrder.of(ids, protocols.findByIdIn(ids));
    }

    /** How many organisations have taken over a protocol; who they are is told by what they share alone. */
    public long copies(UUID id) {
        return Readers.<Long, RuntimeException>callAsService(() -> ownTransaction.execute(
                _ -> database.sql("select count(distinct organisation_id) from protocol where origin_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    /** The parts of the parties of some protocols. */
    public List<ProtocolPart> parts(Collection<UUID> ids) {
        return parts.list(ids);
    }

    /** How many of each of its parties know a protocol; those that have left are left out. */
    public List<ProtocolPart> readings(Protocol protocol) {
        return parts.list(List.of(protocol.getId())).stream()
                .filter(part -> !part.hasLeft())
                .toList();
    }

    /**
     * The part of a party with the protocol in which it stands.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see: a party that has left sees its part alone
     */
    public PartStep.Of part(UUID protocolId, UUID partId) {
        ProtocolPart part = parts.find(partId)
                .filter(found -> found.protocolId().equals(protocolId))
                .orElseThrow(Refusal::notFound);
        return new PartStep.Of(protocols.get(protocolId), part);
    }

    /** The parts of the reader's organisations, also in protocols that they have left. */
    public List<ProtocolPart> own() {
        return parts.listOf(Readers.get().organisations());
    }

    /** Whether the reader could take a protocol over: she writes for another organisation than its owner. */
    public boolean mayTakeOver(Protocol protocol) {
        return Readers.get()
                .workplaceAs(Role::writes)
                .filter(workplace ->
                        !workplace.organisationId().equals(protocol.ownership().organisationId()))
                .isPresent();
    }
}
