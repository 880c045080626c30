package org.spona.members.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read of their network's digests. */
@Service
@Transactional(readOnly = true)
public class DigestReading {

    private final Digests digests;
    private final DigestLines lines;
    private final JdbcClient database;
    private final Clock clock;

    DigestReading(Digests digests, DigestLines lines, JdbcClient database, Clock clock) {
        this.digests = digests;
        this.lines = lines;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was sent in a network, the newest first.
     *
     * @throws Refusal {@code not-found} when the reader is no member of the network
     */
    public PageOf<Digest> list(UUID networkId, PageRequest page) {
        if (!Readers.get().networks().contains(networkId)) {
            throw Refusal.notFound();
        }
        return PageOf.of(digests.findSent(networkId, page.sortedBy(Sort.unsorted())));
    }

    /** Whether the reader may begin a digest of a network. */
    public boolean canDraft(UUID networkId) {
        return Readers.get().coordinatorNetworks().contains(networkId);
    }

    /** What the reader is writing for a network, or may write on. */
    public List<Digest> listDrafts(UUID networkId) {
        return digests.findDrafts(networkId).stream()
                .filter(digest -> DigestStep.EDIT.isFor(Readers.get(), digest))
                .toList();
    }

    /**
     * A digest of a network.
     *
     * @throws Refusal {@code not-found} when the reader may not read it
     */
    public Digest get(UUID networkId, UUID id) {
        return digests.get(networkId, id);
    }

    /** What the reader may know of what a digest says: without the lines that lead to what she may not read. */
    public DigestContent readable(Digest digest) {
        DigestContent content = digest.content();
        return new DigestContent(content.title(), lines.readable(content.body()), content.language());
    }

    /** What the reader may do with a digest now. */
    public Permissions permissions(Digest digest) {
        return Permissions.of(DigestStep.class, digest, Readers.get(), clock.instant());
    }

    /** Who has sent a digest, when, to whom; the latest first. */
    public List<DigestSending> sendings(UUID id) {
        return database.sql("""
                        select s.*, p.name from digest_sending s left join directory_person p on p.id = s.person_id
                        where s.digest_id = ? order by s.sent_at desc, s.id""").param(id).query((row, _) -> sending(row)).list();
    }

    private static DigestSending sending(ResultSet row) throws SQLException {
        return new DigestSending(
                row.getObject("person_id", UUID.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                DigestAudience.of(row),
                row.getObject("recipients", Integer.class));
    }
}
