package org.spona.meetings.opinion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionFilter;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.network.BodyPeople;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinions, as far as the reader sees them: a request by who works for whoever founded the body, then by all who sit there. */
@Service
@Transactional(readOnly = true)
public class OpinionReading {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));
    private static final PageRequest CHOICES = new PageRequest(0, 100);

    private final Opinions opinions;
    private final OpinionComments comments;
    private final DecisionReading decisions;
    private final BodyPeople people;
    private final Clock clock;

    OpinionReading(
            Opinions opinions, OpinionComments comments, DecisionReading decisions, BodyPeople people, Clock clock) {
        this.opinions = opinions;
        this.comments = comments;
        this.decisions = decisions;
        this.people = people;
        this.clock = clock;
    }

    /** The opinion with this id, if the reader may see it. */
    public Optional<Opinion> find(UUID id) {
        return opinions.findById(id);
    }

    /**
     * The same.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Opinion get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Those that the reader sees, what was changed last first. */
    public PageOf<OpinionLine> list(PageRequest page) {
        return PageOf.of(opinions.findBy(page.sortedBy(NEWEST))).map(OpinionLine::of);
    }

    /**
     * An opinion with the comments on it.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public OpinionView view(UUID id) {
        Opinion opinion = get(id);
        return new OpinionView(
                opinion,
                comments.findByOpinionIdOrderByMadeAt(id),
                opinion.takesComments()
                        && findSeat(opinion, Readers.get().personId()).isPresent(),
                Permissions.of(OpinionStep.class, opinion, Readers.get(), clock.instant()));
    }

    /** Decisions of the body by which an opinion can be adopted: its opinions in force, the newest first. */
    public List<Decision> adoptable(Opinion opinion) {
        return decisions
                .list(new DecisionFilter(Decision.Status.IN_FORCE, DecisionKind.OPINION, opinion.bodyId(), ""), CHOICES)
                .getContent();
    }

    /** The seat for which somebody speaks now. */
    Optional<CommentingSeat> findSeat(Opinion opinion, UUID personId) {
        return people.list(List.of(opinion.bodyId())).stream()
                .filter(sitting -> sitting.personId().equals(personId))
                .findFirst()
                .map(CommentingSeat::of);
    }
}
