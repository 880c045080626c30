package org.spona.platform.events;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code /actuator/outbox}: what has not left this service yet, and the release of what is parked. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {

    private final OutboxTable outbox;
    private final TransactionTemplate transactions;

    OutboxEndpoint(OutboxTable outbox, TransactionTemplate transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** {@code GET}: how many events are pending and parked. */
    @ReadOperation
    OutboxTable.Backlog backlog() {
        return Objects.requireNonNull(transactions.execute(transaction -> outbox.backlog()));
    }

    /** {@code POST}: lets the parked ones be tried again; how many there were. */
    @WriteOperation
    Map<String, Integer> release() {
        return Map.of("released", Objects.requireNonNull(transactions.execute(transaction -> outbox.release())));
    }
}
