package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.spona.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@SearchTest
class IndexPresenceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-12T08:00:00Z"));
    private final IndexPresence presence;

    @Autowired
    IndexPresenceTest(IndexRebuild rebuild) {
        this.presence = new IndexPresence(rebuild, now::get);
    }

    @Test
    void isReadyOnceThereIsAnIndex() {
        assertThat(presence.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        presence.ensure();

        assertThat(presence.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void servesTheRestWhenThereIsNoneForLong() {
        now.updateAndGet(started -> started.plus(Duration.ofSeconds(61)));

        assertThat(presence.health().getStatus()).isEqualTo(Status.UP);
    }
}
