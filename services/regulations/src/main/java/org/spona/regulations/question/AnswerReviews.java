package org.spona.regulations.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.provision.ChangedProvisions;
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
    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    AnswerReviews(Answers answers, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.answers = answers;
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** An update says that an act changes; which of its provisions, only its words tell. */
    @EventListener
    void on(Update.Event.Published event) {
        provisionChanged(List.of(), event.update().regulationId());
    }

    @EventListener
    void on(ChangedProvisions.Changed event) {
        provisionChanged(event.wids(), event.regulationId());
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
        Readers.runAsService(() -> ownTransaction.executeWithoutResult(_ -> {
            List<UUID> resting = database.sql("""
                            select id from regulation_answer
                            where status in ('PUBLISHED', 'CONFIRMED')
                            and basis @> jsonb_build_array(jsonb_build_object('regulationId', :regulation::text))
                            and (:all or exists (select from jsonb_array_elements(basis) place
                                where place ->> 'regulationId' = :regulation
                                and (place ->> 'wid' is null or place ->> 'wid' in (:wids))))
                            order by id for update""")
                    .param("regulation", regulationId.toString())
                    .param("all", wids.isEmpty())
                    .param(
                            "wids",
                            wids.isEmpty()
                                    ? List.of("")
                                    : wids.stream().map(UUID::toString).toList())
                    .query((row, _) -> row.getObject("id", UUID.class))
                    .list();
            for (Answer answer : answers.findByIdIn(resting)) {
                answer.review(clock.instant());
                answers.save(answer);
            }
        }));
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
        return answers.save(answer);
    }

    /** Says that an answer holds no more, and why. */
    public Answer withdraw(UUID id, WithdrawalInput input) {
        Answer answer = getFor(AnswerStep.WITHDRAW, id);
        answer.withdraw(input.reason(), clock.instant());
        return answers.save(answer);
    }

    private Answer getFor(AnswerStep step, UUID id) {
        Answer answer = answers.get(id);
        step.require(Readers.get(), answer, clock.instant());
        return answer;
    }
}
