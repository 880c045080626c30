package org.spona.regulations.modelact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.provision.ChangedProvisions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes model acts due for review that rest on provisions that have changed. It is the service's work, in a transaction of its own: whoever
 * publishes the change need not be able to read them.
 */
@Component
class ModelReviews {

    private final ModelActs models;
    private final RestingOn resting;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ModelReviews(ModelActs models, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.models = models;
        this.resting = new RestingOn(database, "model_act", "status = 'PUBLISHED' and review_due_at is null");
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @EventListener
    void on(ChangedProvisions.Changed event) {
        review(event.regulationId(), event.wids());
    }

    private void review(UUID regulationId, Collection<UUID> wids) {
        Readers.runAsService(() -> ownTransaction.executeWithoutResult(_ -> {
            List<UUID> due = resting.list(regulationId, wids, true);
            for (ModelAct model : models.findByIdIn(due)) {
                model.review(clock.instant());
                models.save(model);
            }
        }));
    }
}
