package org.spona.knowledge.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.exchange.job.ImportJob.Status;
import org.spona.platform.tenancy.Visibility;

class ImportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void isPublishedOnlyOnceItWasLookedAt(Status status) {
        assertThat(ImportJobStep.PUBLISH.isPossible(job(status, null), NOW)).isEqualTo(status == Status.CHECKED);
    }

    @ParameterizedTest
    @EnumSource
    void isUndoneOnlyOnceItsPublishingHasEnded(Status status) {
        assertThat(ImportJobStep.UNDO.isPossible(job(status, NOW), NOW))
                .isEqualTo(status == Status.DONE || status == Status.FAILED);
        assertThat(ImportJobStep.UNDO.isPossible(job(status, null), NOW)).isFalse();
    }

    @Test
    void saysWhatBecameOfItsRowsFromTheTimeItIsBeingPublished() {
        assertThat(job(Status.RUNNING, null).isPublished()).isTrue();
        assertThat(job(Status.FAILED, NOW).isPublished()).isTrue();
        assertThat(job(Status.FAILED, null).isPublished()).isFalse();
        assertThat(job(Status.CHECKED, null).isPublished()).isFalse();
    }

    @Test
    void canBeUndoneForThirtyDays() {
        Instant end = NOW.plus(Duration.ofDays(30));
        ImportJob done = job(Status.DONE, NOW);

        assertThat(ImportJobStep.UNDO.isPossible(done, end.minusSeconds(1))).isTrue();
        assertThat(ImportJobStep.UNDO.isPossible(done, end)).isFalse();
        assertThat(done.undoableUntil()).contains(end);
    }

    private static ImportJob job(Status status, @Nullable Instant finishedAt) {
        return new ImportJob(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Visibility.NETWORK,
                "prakse.csv",
                List.of("Oznaka", "Naziv", "Opština"),
                3,
                Optional.empty(),
                status,
                NOW,
                finishedAt);
    }
}
