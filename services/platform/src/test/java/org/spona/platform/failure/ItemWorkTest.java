package org.spona.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class ItemWorkTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SetAside setAside = new SetAside(meters);
    private final Transactions transactions = new Transactions();
    private final ItemWork work = new ItemWork("mailing", new TransactionTemplate(transactions), setAside);
    private final Queue<String> waiting = new ArrayDeque<>(List.of("Bar", "Kotor"));
    private final List<String> done = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    static Stream<Throwable> goesOnWithoutAnItem() {
        return Stream.of(
                new IllegalStateException(),
                new ClassCastException(),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @ParameterizedTest
    @MethodSource
    void goesOnWithoutAnItem(Throwable failure) {
        assertThat(next("Bar", failure)).isTrue();
        assertThat(next("Bar", failure)).isTrue();
        assertThat(next("Bar", failure)).isFalse();

        assertThat(done).containsExactly("Kotor");
        assertThat(without).containsExactly("Bar " + failure.getClass().getSimpleName());
        assertThat(transactions.ends).containsExactly("rollback", "commit", "commit", "commit");
        assertThat(meters.counter(
                                "items.set.aside",
                                "worker",
                                "mailing",
                                "reason",
                                failure.getClass().getSimpleName())
                        .count())
                .isEqualTo(1);
        assertThat(new SetAsideHealth(setAside).health()).satisfies(health -> {
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("mailing", 1L);
        });
    }

    @Test
    void leavesAnItemWhereItIsWhileSomethingIsAway() {
        var away = new UncheckedIOException(new IOException("connection refused"));

        assertThatThrownBy(() -> next("Bar", away)).isSameAs(away);

        assertThat(waiting).containsExactly("Bar", "Kotor");
        assertThat(without).isEmpty();
        assertThat(setAside.counts()).isEmpty();
    }

    private boolean next(String spoiled, Throwable failure) {
        return work.doNext(
                () -> Optional.ofNullable(waiting.peek()),
                name -> {
                    if (name.equals(spoiled)) {
                        fail(failure);
                    }
                    done.add(waiting.remove());
                },
                name -> name,
                (name, reason) -> without.add(waiting.remove() + " " + reason.reason()));
    }

    private static void fail(Throwable failure) {
        switch (failure) {
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalArgumentException(failure);
        }
    }

    /** Notes how each ends. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1;

        private final transient List<String> ends = new ArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return "transaction";
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            ends.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            ends.add("rollback");
        }
    }
}
