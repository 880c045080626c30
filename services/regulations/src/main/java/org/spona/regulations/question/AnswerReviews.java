package org.spona.regulations.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.consequence.RestingOn;
import org.spona.regulations.update.Update;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether published answers still hold: what rests on something that has changed is due for review, then confirmed or withdrawn. */
@Service
@Transactional
public class AnswerReviews {

    private final Answers answers;
    private final RestingOn resting;
    private final Consequences consequences;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    AnswerReviews(
            Answers answers,
            JdbcClient database,
            Consequences consequences,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.answers = answers;
        this.resting = new RestingOn(database, "regulation_answer", "status in ('PUBLISHED', 'CONFIRMED')");
        this.consequences = consequences;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** An update says that an act changes; which of its provisions, only its words tell. */
    @EventListener
    void on(Update.Event.Published event) {
        provisionChanged(List.of(), event.update().regulationId());
    }

    /**
     * Makes all answers due for review that rest on provisions that have changed, in every network that has answered about the act. It is
     * the service's work, in a transaction of its own: whoever enters the change need not be able to read the answers.
     *
     * @param wids the provisions; an answer that cites the act without naming a provision by its identity may mean any of them. Empty when it
     *     is not known which: then all that rests on the act is due
     * @param regulationId the act
     */
    public void provisionChanged(Collection<UUID> wids, UUID regulationId) {
        Readers.runAsService(
                () -> ownTransaction.executeWithoutResult(_ -> reviewAll(resting.list(regulationId, wids, true))));
    }

    /** Makes some answers due for review, as the service; nothing happens to those that are due already. */
    void reviewAll(Collection<UUID> ids) {
        for (Answer answer : answers.findByIdIn(ids)) {
            if (AnswerStep.REVIEW.isPossible(answer, clock.instant())) {
                answer.review(clock.instant());
                answers.save(answer);
            }
        }
    }

    /** Says by hand that what an answer rests on has changed. */
    public Answer review(UUID id) {
        Answer answer = getFor(AnswerStep.REVIEW, id);
        answer.review(clock.instant());
        return answers.save(answer);
    }

    /** Says that an answer still holds, as of today. */
    public Answer confirm(UUID id) {
        Answer answer = getFor(AnswerStep.CONFIRM, id);
        answer.confirm(LocalDate.now(clock), clock.instant());
        consequences.settle(answer.thing().key(), Consequence.Status.CONFIRMED, "");
        return answers.save(answer);
    }

    /** Says that an answer holds no more, and why. */
    public Answer withdraw(UUID id, WithdrawalInput input) {
        Answer answer = getFor(AnswerStep.WITHDRAW, id);
        answer.withdraw(input.reason(), clock.instant());
        consequences.settle(answer.thing().key(), Consequence.Status.WITHDRAWN, input.reason());
        return answers.save(answer);
    }

    private Answer getFor(AnswerStep step, UUID id) {
        Answer answer = answers.get(id);
        step.require(Readers.get(), answer, clock.instant());
        return answer;
    }
}
