package org.spona.regulations.update;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The updates that the reader may see. */
@Service
@Transactional(readOnly = true)
public class UpdateReading {

    private final Updates updates;
    private final Obligations obligations;

    UpdateReading(Updates updates, Obligations obligations) {
        this.updates = updates;
        this.obligations = obligations;
    }

    /**
     * An update.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Update get(UUID id) {
        return updates.get(id);
    }

    /** An update, if the reader may see one with this id. */
    public Optional<Update> find(UUID id) {
        return updates.findById(id);
    }

    /**
     * An obligation, with its update.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Obligation getObligation(UUID id) {
        return obligations.get(id);
    }

    /** The obligations with these ids that the reader may see, with their updates, in the order of the ids. */
    public List<Obligation> listObligations(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : obligations.findByIdIn(ids).stream()
                        .sorted(Comparator.comparingInt(obligation -> ids.indexOf(obligation.id())))
                        .toList();
    }

    /** What is asked by these provisions, by its last day. */
    public List<Obligation> listAskedBy(Collection<UUID> wids) {
        return obligations.findAskedBy(wids);
    }

    /** What is published, newest first. */
    public Page<Update> listPublished(PageRequest page) {
        return updates.findPublished(page.sortedBy(Sort.unsorted()));
    }

    /** What is published on a regulation, newest first. */
    public List<Update> listPublishedOn(UUID regulationId) {
        return updates.findPublishedOn(regulationId);
    }

    /** What is published in a network, newest first. */
    public List<Update> listPublishedIn(UUID networkId) {
        return updates.findPublishedIn(networkId);
    }

    /** What is being written for the reader's organisations, last changed first. */
    public List<Update> listDrafts() {
        return updates.findDrafts();
    }
}
