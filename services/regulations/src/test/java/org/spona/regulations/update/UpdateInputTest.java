package org.spona.regulations.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

class UpdateInputTest {

    private static final UpdateContent CONTENT =
            new UpdateContent("Pomoć u kući", "opštine", "Opština donosi odluku.", "cnr-Latn", null);
    private static final IdentifiedObligation DECISION = obligation("Donesi odluku", null);
    private static final IdentifiedObligation REPORT = obligation("", LocalDate.of(2027, 3, 1));
    private static final IdentifiedObligation EMPTY = obligation(" ", null);

    @Test
    void asksOnlyWhatIsWrittenInItsOrder() {
        UpdateInput input = input(REPORT, EMPTY, DECISION);

        assertThat(input.asked().keySet()).containsExactly(REPORT.id(), DECISION.id());
        assertThat(input.rows()).containsExactly(REPORT.id(), EMPTY.id(), DECISION.id());
    }

    @Test
    void hasAnotherRowAtItsEnd() {
        UpdateInput longer = input(DECISION).withObligation();

        assertThat(longer.obligations()).hasSize(2).startsWith(DECISION);
        assertThat(longer.obligations().getLast().content()).isEqualTo(ObligationContent.blank());
        assertThat(longer.asked()).hasSize(1);
    }

    @Test
    void losesTheRowThatIsTakenAwayAndNoOther() {
        UpdateInput input = input(DECISION, EMPTY, REPORT);

        assertThat(input.withoutObligation(1).obligations()).containsExactly(DECISION, REPORT);
        assertThat(input.withoutObligation(0).withoutObligation(0).obligations())
                .containsExactly(REPORT);
        assertThat(input.withoutObligation(7)).isEqualTo(input);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isForTheNetworkAtLeast(Visibility visibility) {
        assertThat(new UpdateInput(UUID.randomUUID(), CONTENT, visibility, List.of(), null, null, null).visibility())
                .isEqualTo(visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility);
    }

    @Test
    void beginsWithARowToWriteInto() {
        var ownership = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.REGION);
        UpdateInput blank = UpdateInput.blank(UUID.randomUUID(), ownership, "cnr-Latn");

        assertThat(blank.obligations()).hasSize(1);
        assertThat(blank.asked()).isEmpty();
        assertThat(blank.visibility()).isEqualTo(Visibility.REGION);
        assertThat(blank.networkId()).isEqualTo(ownership.networkId());
        assertThat(blank.seenVersion()).isEmpty();
    }

    private static UpdateInput input(IdentifiedObligation... obligations) {
        return new UpdateInput(UUID.randomUUID(), CONTENT, Visibility.NETWORK, List.of(obligations), null, null, 3L);
    }

    private static IdentifiedObligation obligation(String what, @Nullable LocalDate due) {
        return new IdentifiedObligation(
                UUID.randomUUID(), new ObligationContent("", what, due, List.of(Addressee.SCHOOL), null));
    }
}
