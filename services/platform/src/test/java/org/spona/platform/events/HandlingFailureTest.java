package org.spona.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class HandlingFailureTest {

    static RuntimeException[] passing() {
        return new RuntimeException[] {
            new TryAgainException("the index", new IllegalStateException()),
            new RuntimeException(new ConnectException("refused")),
            new CannotCreateTransactionException("no connection"),
            new DataAccessResourceFailureException("shutting down"),
            new CannotAcquireLockException("deadlock"),
            new TransactionSystemException("commit", new SQLException("gone", "08006")),
        };
    }

    static RuntimeException[] lasting() {
        return new RuntimeException[] {
            new IllegalArgumentException(),
            new DuplicateKeyException("already there"),
            new UnreadableEventException(new NullPointerException("subject")),
            new RuntimeException(new SQLException("not null", "23502")),
        };
    }

    @ParameterizedTest
    @MethodSource("passing")
    void isPassingWhenSomethingIsAway(RuntimeException failure) {
        assertThat(HandlingFailure.of(failure, 3))
                .isInstanceOf(HandlingFailure.Transient.class)
                .hasFieldOrPropertyWithValue("index", 3);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void isLastingWhenTheEventIsTheTrouble(RuntimeException failure) {
        assertThat(HandlingFailure.of(failure, 0)).isInstanceOf(HandlingFailure.Permanent.class);
    }
}
