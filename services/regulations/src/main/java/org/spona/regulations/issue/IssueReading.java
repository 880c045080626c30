package org.spona.regulations.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issues that the reader may see. */
@Service
@Transactional(readOnly = true)
public class IssueReading {

    private static final String LISTED = """
            from regulation_issue
            where (:kind::text is null or kind = :kind) and (:status::text is null and status <> 'CLOSED' or status = :status)
            and (:regulation::uuid is null or regulation_id = :regulation)
            """ + SearchedWords.CONDITION;

    private static final String MOST =
            "(select count(*) from issue_concern c where c.issue_id = regulation_issue.id) desc, ";

    private final Issues issues;
    private final IssueConcerns concerns;
    private final JdbcClient database;

    IssueReading(Issues issues, IssueConcerns concerns, JdbcClient database) {
        this.issues = issues;
        this.concerns = concerns;
        this.database = database;
    }

    /**
     * An issue.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Issue get(UUID id) {
        return issues.get(id);
    }

    /** An issue, if the reader may see one with this id. */
    public Optional<Issue> find(UUID id) {
        return issues.findById(id);
    }

    /** Whether the reader can report one: she writes for an organisation. */
    public boolean canReport() {
        return Readers.get().isAnywhere(Role::writes);
    }

    /** Whether the reader takes issues together: she is of the staff of a network. */
    public boolean canGroup() {
        return !Readers.get().staffNetworks().isEmpty();
    }

    /** The issues that are not closed, or are as the filter says. */
    public PageOf<Issue> list(IssueFilter filter, PageRequest page) {
        String order = filter.order() == IssueFilter.IssueOrder.MOST ? MOST : "";
        return new Listing(database, LISTED)
                .with("kind", filter.kind())
                .with("status", filter.state())
                .with("regulation", filter.regulation())
                .searching(filter.q())
                .page(page, order + "reported_at desc", issues::findByIdIn);
    }

    /** What is reported at these provisions of an act, what most say is theirs too first; of more the beginning. */
    public List<Issue> listAt(UUID regulationId, Collection<UUID> wids) {
        List<UUID> ids = database.sql("select id from regulation_issue where regulation_id = :regulation"
                        + " and wid in (:wids) and status <> 'CLOSED' order by " + MOST
                        + "reported_at desc, id limit 20")
                .param("regulation", regulationId)
                .param("wids", List.copyOf(wids))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ListedOrder.of(ids, issues.findByIdIn(ids));
    }

    /** What staff can still take together in a network, the oldest first, at most as many as a group holds. */
    public List<Issue> listOpen(UUID networkId) {
        List<UUID> ids = database.sql("select id from regulation_issue where network_id = ? and status = 'OPEN'"
                        + " order by regulation_id, wid, reported_at, id limit " + IssueGroupInput.MOST)
                .param(networkId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ListedOrder.of(ids, issues.findByIdIn(ids));
    }

    /** What is in a group. */
    public List<Issue> listIn(UUID groupId) {
        return issues.findByGroupIdOrderByReportedAt(groupId);
    }

    /** Who says of some issues that they are theirs too. */
    public List<IssueConcern> concerns(Collection<UUID> issueIds) {
        return concerns.list(issueIds);
    }

    /** How many organisations say so of some issues, as far as the reader may know. */
    public Map<UUID, Integer> counts(Collection<Issue> some) {
        return concerns.count(some.stream().map(Issue::getId).toList());
    }

    /** What the reader's organisation says of an issue itself. */
    public Optional<IssueConcern> own(Issue issue) {
        return IssueConcern.speaker(Readers.get(), issue)
                .flatMap(membership -> concerns.list(List.of(issue.getId())).stream()
                        .filter(concern -> concern.organisationId().equals(membership.organisationId()))
                        .findFirst());
    }

    /** Whether an organisation has reported the same at the same place, and it is still open. */
    boolean isReported(Ownership ownership, IssueContent content) {
        return database.sql("""
                        select exists (select from regulation_issue where organisation_id = :organisation and network_id = :network
                            and status = 'OPEN' and regulation_id = :regulation and place = :place and kind = :kind and title = :title)""")
                .param("organisation", ownership.organisationId())
                .param("network", ownership.networkId())
                .param("regulation", content.regulationId())
                .param("place", content.place())
                .param("kind", String.valueOf(content.kind()))
                .param("title", content.title())
                .query(Boolean.class)
                .single();
    }
}
