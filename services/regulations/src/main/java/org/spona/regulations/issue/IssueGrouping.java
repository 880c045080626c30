package org.spona.regulations.issue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.staff.Staff;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with issues: take them together, and answer, raise or close what they took together. */
@Service
@Transactional
public class IssueGrouping {

    private final IssueGroups groups;
    private final Issues issues;
    private final AnswerReading answers;
    private final NewIds ids;
    private final Clock clock;

    IssueGrouping(IssueGroups groups, Issues issues, AnswerReading answers, NewIds ids, Clock clock) {
        this.groups = groups;
        this.issues = issues;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A group.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    @Transactional(readOnly = true)
    public IssueGroup get(UUID id) {
        return groups.get(id);
    }

    /** A group, if the reader may see one with this id. */
    @Transactional(readOnly = true)
    public Optional<IssueGroup> find(UUID id) {
        return groups.findById(id);
    }

    /** The groups of the networks whose staff the reader is, last changed first. */
    @Transactional(readOnly = true)
    public PageOf<IssueGroup> list(PageRequest page) {
        Set<UUID> networks = Readers.get().staffNetworks();
        return networks.isEmpty()
                ? new PageOf<>(List.of(), 0, page.page(), page.size())
                : PageOf.of(groups.findIn(networks, page.sortedBy(Sort.unsorted())));
    }

    /**
     * In which network a new group is made.
     *
     * @throws Refusal {@code not-staff}
     */
    @Transactional(readOnly = true)
    public Ownership begin() {
        return Staff.ownership(Readers.get(), null, null, Visibility.PRIVATE);
    }

    /**
     * Takes issues together, or changes what is taken together. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff}, {@code stale}, {@code issues-not-together} when one of them is not open or of another network
     */
    public IssueGroup save(UUID id, IssueGroupInput input) {
        Optional<IssueGroup> known = groups.findById(id);
        IssueGroup group = known.map(it -> revise(it, input)).orElseGet(() -> make(id, input));
        Map<UUID, Issue> before = issues.findByGroupIdOrderByReportedAt(id).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity()));
        before.values().stream()
                .filter(issue -> !input.issues().contains(issue.getId()))
                .forEach(issue -> {
                    issue.ungroup(clock.instant());
                    issues.save(issue);
                });
        List<Issue> added = issues.findByIdIn(input.issues().stream()
                .filter(issue -> !before.containsKey(issue))
                .toList());
        if (added.size()
                        + before.keySet().stream()
                                .filter(input.issues()::contains)
                                .count()
                < input.issues().size()) {
            throw new Refusal(IssueError.NOT_TOGETHER);
        }
        for (Issue issue : added) {
            if (!issue.ownership().networkId().equals(group.ownership().networkId())
                    || !IssueStep.GROUP.isPossible(issue, clock.instant())) {
                throw new Refusal(IssueError.NOT_TOGETHER);
            }
            issue.group(id, clock.instant());
            issues.save(issue);
        }
        return group;
    }

    /**
     * Answers all of it by an answer that the association has published for more than who asked.
     *
     * @throws Refusal {@code issue-without-answer} when the answer is none for this network
     */
    public IssueGroup answer(UUID id, UUID answerId) {
        IssueGroup group = getFor(IssueGroupStep.ANSWER, id);
        Answer answer = answers.find(answerId)
                .filter(Answer::isInForce)
                .filter(it ->
                        it.ownership().networkId().equals(group.ownership().networkId())
                                && it.ownership().visibility() != Visibility.PRIVATE)
                .orElseThrow(() -> new Refusal(IssueError.NO_ANSWER));
        group.answer(answer.getId(), clock.instant());
        return moved(group);
    }

    /** Raises all of it in a joint position that is sent. */
    public IssueGroup raise(UUID id, UUID positionId) {
        IssueGroup group = getFor(IssueGroupStep.RAISE, id);
        group.raise(positionId, clock.instant());
        return moved(group);
    }

    /** Says that nothing more is to be done. */
    public IssueGroup close(UUID id) {
        IssueGroup group = getFor(IssueGroupStep.CLOSE, id);
        group.close(clock.instant());
        return moved(group);
    }

    /** Lets each issue stand for itself again. */
    public void dissolve(UUID id) {
        IssueGroup group = getFor(IssueGroupStep.DISSOLVE, id);
        for (Issue issue : issues.findByGroupIdOrderByReportedAt(id)) {
            issue.ungroup(clock.instant());
            issues.saveAndFlush(issue);
        }
        groups.delete(group);
    }

    private IssueGroup moved(IssueGroup group) {
        for (Issue issue : issues.findByGroupIdOrderByReportedAt(group.getId())) {
            issue.follow(group, clock.instant());
            issues.save(issue);
        }
        return groups.save(group);
    }

    private IssueGroup make(UUID id, IssueGroupInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), Visibility.PRIVATE);
        return ids.take(
                id, () -> groups.saveAndFlush(new IssueGroup(id, writer, ownership, input.content(), clock.instant())));
    }

    private IssueGroup revise(IssueGroup group, IssueGroupInput input) {
        IssueGroupStep.EDIT.require(Readers.get(), group, clock.instant());
        group.requireSeen(input.seenVersion());
        group.revise(input.content(), clock.instant());
        return groups.save(group);
    }

    private IssueGroup getFor(IssueGroupStep step, UUID id) {
        IssueGroup group = groups.get(id);
        step.require(Readers.get(), group, clock.instant());
        return group;
    }
}
