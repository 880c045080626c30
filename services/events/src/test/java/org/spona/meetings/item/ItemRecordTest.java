package org.spona.meetings.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

class ItemRecordTest {

    private static final Instant NOW = Instant.parse("2027-03-29T08:30:00Z");
    private static final Reader ANA = reader("Ana");
    private static final Reader VESNA = reader("Vesna");

    private final ItemRecord item = new ItemRecord(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void isHeldByWhoWritesInItForSomeMinutes() {
        item.write(ANA, new ItemText("Izvještaj je pročitan.", null), NOW);

        assertThat(item.holder(NOW)).contains("Ana");
        assertThat(item.isHeldFrom(VESNA.personId(), NOW)).isTrue();
        assertThat(item.isHeldFrom(ANA.personId(), NOW)).isFalse();
        assertThat(item.holder(NOW.plus(ItemRecord.HELD_FOR))).isEmpty();
    }

    @Test
    void isWrittenByOneAtATime() {
        item.hold(ANA, NOW);

        assertThatThrownBy(() -> item.write(VESNA, new ItemText("Drugo", ItemOutcome.NOTED), NOW.plusSeconds(10)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(ItemError.HELD));
        assertThat(item.content()).isEqualTo(ItemText.NONE);

        item.write(VESNA, new ItemText("Drugo", ItemOutcome.NOTED), NOW.plus(ItemRecord.HELD_FOR));
        assertThat(item.content().text()).isEqualTo("Drugo");
    }

    private static Reader reader(String name) {
        return new Reader(
                UUID.randomUUID(), name, List.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }
}
