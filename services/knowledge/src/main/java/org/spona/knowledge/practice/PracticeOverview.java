package org.spona.knowledge.practice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where practices stand, as far as it concerns the reader. */
@Service
@Transactional(readOnly = true)
public class PracticeOverview {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));
    private static final Sort LONGEST_WAITING = Sort.by("submittedAt").and(Sort.by("id"));

    /** The columns by which a list can be sorted, as pages name them. */
    private static final Map<String, String> COLUMNS =
            Map.of("title", "content.title", "status", "status", "updatedAt", "updatedAt");

    private final Practices practices;

    PracticeOverview(Practices practices) {
        this.practices = practices;
    }

    /**
     * What the organisation of the reader's workplace has written.
     *
     * @param sort a column, with a minus for the other way round; newest first when there is no such column
     */
    public Page<Practice> ofWorkplace(Optional<Status> status, PageRequest page, String sort) {
        Reader reader = Readers.get();
        var sorted = page.sortedBy(order(sort));
        return reader.workplace()
                .map(workplace -> status.map(known -> practices.findByOwnershipOrganisationIdAndStatus(
                                workplace.organisationId(), known, sorted))
                        .orElseGet(() -> practices.findByOwnershipOrganisationId(workplace.organisationId(), sorted)))
                .orElseGet(() -> Page.empty(sorted));
    }

    /** What is published about an organisation or by it, newest first. */
    public Page<Practice> publishedOf(UUID organisationId, PageRequest page) {
        return practices.findPublishedOf(organisationId, page.sortedBy(NEWEST));
    }

    /** What waits for the reader as an editor, the longest waiting first. */
    public Page<Practice> submittedToMe(PageRequest page) {
        var networks = Readers.get().editorNetworks();
        var sorted = page.sortedBy(LONGEST_WAITING);
        return networks.isEmpty() ? Page.empty(sorted) : practices.findSubmitted(networks, sorted);
    }

    /** What others have imported about the municipality of the reader's workplace, and what it can take over. */
    public Page<Practice> offeredToMe(PageRequest page) {
        Reader reader = Readers.get();
        var sorted = page.sortedBy(NEWEST);
        return reader.workplaceAs(Role::writes)
                .map(workplace ->
                        practices.findOffered(workplace.organisationId(), Set.of(workplace.networkId()), sorted))
                .orElseGet(() -> Page.empty(sorted));
    }

    /** Whether something was imported into a network about a municipality that it could take over. */
    public boolean areOfferedTo(UUID municipalityId, UUID networkId) {
        return practices.existsOffered(municipalityId, networkId);
    }

    private static Sort order(String sort) {
        boolean descending = sort.startsWith("-");
        String column = COLUMNS.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            return NEWEST;
        }
        return (descending ? Sort.by(column).descending() : Sort.by(column)).and(Sort.by("id"));
    }
}
