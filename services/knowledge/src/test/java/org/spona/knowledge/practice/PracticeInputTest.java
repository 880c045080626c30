package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;

class PracticeInputTest {

    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BAR);

    @Test
    void isForTheWritersWorkplaceUnlessItSaysForWhom() {
        var other = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.REGION);

        assertThat(input(null, null).ownership(OFFICER))
                .isEqualTo(new Ownership(OF_BAR.organisationId(), OF_BAR.networkId(), Visibility.REGION));
        assertThat(input(other.organisationId(), other.networkId()).ownership(OFFICER))
                .isEqualTo(other);
    }

    @Test
    void needsAWorkplaceWhereItDoesNotSayForWhom() {
        var guest = new Reader(
                UUID.randomUUID(), "", List.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> input(null, UUID.randomUUID()).ownership(guest))
                .extracting(Refusal::error)
                .isEqualTo(PracticeError.NO_WORKPLACE);
    }

    @Test
    void saysSomethingOnceAnyTextIsWritten() {
        assertThat(content("", "", "").saysSomething()).isFalse();
        assertThat(content(" ", "\n", " ").saysSomething()).isFalse();
        assertThat(content("", "", "Opis.").saysSomething()).isTrue();
    }

    @Test
    void hasTitleAndSummaryInOneLineEach() {
        PracticeContent content = content(" Mobilni\ntim ", "Tim  obilazi\r\nstarije.", " Opis.\n");

        assertThat(content.title()).isEqualTo("Mobilni tim");
        assertThat(content.summary()).isEqualTo("Tim obilazi starije.");
        assertThat(content.body()).isEqualTo(" Opis.\n");
    }

    private static PracticeInput input(@Nullable UUID organisationId, @Nullable UUID networkId) {
        return new PracticeInput(content("Mobilni tim", "", ""), Visibility.REGION, organisationId, networkId, null);
    }

    private static PracticeContent content(String title, String summary, String body) {
        return new PracticeContent(
                title, summary, body, "cnr-Latn", List.of(), List.of(), null, null, null, null, null);
    }
}
