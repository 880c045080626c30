package org.spona.regulations.localact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.modelact.RestingOn;
import org.spona.regulations.provision.ChangedProvisions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flags local acts that implement provisions that have changed. It is the service's work, in a transaction of its own: whoever publishes the
 * change need not be able to read them.
 */
@Component
class LocalActReviews {

    private final LocalActs acts;
    private final RestingOn resting;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    LocalActReviews(LocalActs acts, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.acts = acts;
        this.resting = new RestingOn(database, "local_act", "status <> 'REPLACED' and review_due_at is null");
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
            for (LocalAct act : acts.findByIdIn(due)) {
                act.review(clock.instant());
                acts.save(act);
            }
        }));
    }
}
