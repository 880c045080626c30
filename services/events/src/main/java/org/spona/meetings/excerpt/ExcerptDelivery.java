package org.spona.meetings.excerpt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskContent;
import org.spona.meetings.task.TaskInput;
import org.spona.platform.directory.Contact;
import org.spona.platform.ids.NewIds;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How excerpts are sent: by who keeps the decision, to the delegates of an institution and to an address, with a task if one is wanted. */
@Service
public class ExcerptDelivery {

    private final SentExcerpts sent;
    private final Excerpts excerpts;
    private final ExcerptLinks links;
    private final ExcerptMailComposer composer;
    private final DecisionReading decisions;
    private final TaskAuthoring tasks;
    private final ExcerptAddressees addressees;
    private final Notices notices;
    private final NewIds ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExcerptDelivery(
            SentExcerpts sent,
            Excerpts excerpts,
            ExcerptLinks links,
            ExcerptMailComposer composer,
            DecisionReading decisions,
            TaskAuthoring tasks,
            ExcerptAddressees addressees,
            Notices notices,
            NewIds ids,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sent = sent;
        this.excerpts = excerpts;
        this.links = links;
        this.composer = composer;
        this.decisions = decisions;
        this.tasks = tasks;
        this.addressees = addressees;
        this.notices = notices;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Those that were sent of a decision, the newest first.
     *
     * @throws Refusal {@code not-found}, {@code excerpt-not-yours}
     */
    public List<SentExcerpt> list(UUID decisionId) {
        return transaction.execute(_ -> {
            if (!decisions.get(decisionId).isKeptBy(Readers.get())) {
                throw new Refusal(ExcerptError.NOT_YOURS);
            }
            return sent.findFirst200ByDecisionIdOrderBySentAtDesc(decisionId);
        });
    }

    /**
     * Refuses what cannot be sent.
     *
     * @throws Refusal {@code not-found}, {@code excerpt-not-yours}, {@code excerpt-not-there}
     */
    public Decision requireSendable(UUID decisionId) {
        return transaction.execute(_ -> {
            Decision decision = decisions.get(decisionId);
            ExcerptStep.SEND.require(Readers.get(), decision, clock.instant());
            if (!excerpts.isThereOf(decision)) {
                throw new Refusal(ExcerptError.NOT_THERE);
            }
            return decision;
        });
    }

    /**
     * Sends it, and gives the task. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal those of {@link #requireSendable}
     */
    public SentExcerpt send(UUID decisionId, UUID id, ExcerptInput input) {
        return transaction.execute(_ -> {
            Decision decision = requireSendable(decisionId);
            return sent.findById(id)
                    .filter(known -> known.decisionId().equals(decisionId))
                    .orElseGet(() -> send(decision, id, input));
        });
    }

    private SentExcerpt send(Decision decision, UUID id, ExcerptInput input) {
        input.check();
        UUID network = decision.ownership().networkId();
        UUID meeting = decision.meetingId().orElse(null);
        Party party = addressees.resolve(input.party(), network, meeting);
        List<Contact> to =
                addressees.contacts(party, network, meeting, decision.content().language());
        if (to.isEmpty()) {
            throw new InvalidInput("party.email", "excerpt.missing.email");
        }
        UUID task = input.task(decision, LocalDate.now(clock))
                .map(content -> give(content, decision, party))
                .orElse(null);
        SentExcerpt excerpt = ids.take(
                id,
                () -> sent.saveAndFlush(new SentExcerpt(
                        id,
                        decision,
                        party,
                        excerpts.ofDecision(decision.getId()),
                        task,
                        Readers.get(),
                        clock.instant())));
        to.forEach(contact -> notices.write(composer.compose(excerpt, contact, links.make(id))));
        return excerpt;
    }

    private UUID give(TaskContent content, Decision decision, Party party) {
        UUID id = UUID.randomUUID();
        tasks.save(
                id,
                new TaskInput(
                        content,
                        Visibility.PRIVATE,
                        decision.ownership().organisationId(),
                        decision.ownership().networkId(),
                        decision.meetingId().orElse(null),
                        decision.itemId().orElse(null),
                        decision.getId(),
                        List.of(party),
                        null));
        return id;
    }

    /**
     * The excerpt to which the link of a mail leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code excerpt-link-ended} after {@value SentExcerpt#SHOWN_DAYS} days
     */
    public SentExcerpt getByLink(String token) {
        return Readers.callAsService(() -> transaction.execute(_ -> {
            SentExcerpt excerpt = links.find(token).flatMap(sent::findById).orElseThrow(Refusal::notFound);
            if (!excerpt.isShown(clock.instant())) {
                throw new Refusal(ExcerptError.LINK_ENDED);
            }
            return excerpt;
        }));
    }
}
