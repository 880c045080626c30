package org.spona.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.MalformedInputException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

class ItemFailureTest {

    static Stream<Throwable> sayThatSomethingIsAway() {
        return Stream.of(
                new UncheckedIOException(new IOException("connection refused")),
                new IllegalStateException(new SQLException("closed", "08006")),
                new CannotAcquireLockException("deadlock"),
                new IllegalStateException(new InterruptedException()));
    }

    static Stream<Throwable> areTheItemsOwn() {
        return Stream.of(
                new IllegalStateException("Ime i prezime"),
                new StackOverflowError(),
                new OutOfMemoryError("Requested array size exceeds VM limit"),
                new NoClassDefFoundError("org/spona/Missing"),
                new ClassCastException(),
                new AssertionError(),
                new DataIntegrityViolationException("no such row"),
                new UncheckedIOException(new MalformedInputException(1)),
                new IllegalStateException(new SQLException("invalid byte sequence", "22021")));
    }

    @ParameterizedTest
    @MethodSource
    void sayThatSomethingIsAway(Throwable failure) {
        assertThat(ItemFailure.of(failure).isTransient()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void areTheItemsOwn(Throwable failure) {
        assertThat(ItemFailure.of(failure))
                .isEqualTo(new ItemFailure(false, failure.getClass().getSimpleName()));
    }

    @Test
    void isNamedByWhatWasThrownNotByWhatWasWrappedAroundIt() {
        assertThat(ItemFailure.of(new UndeclaredThrowableException(new StackOverflowError())))
                .isEqualTo(new ItemFailure(false, "StackOverflowError"));
    }
}
