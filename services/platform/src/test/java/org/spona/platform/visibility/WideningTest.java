package org.spona.platform.visibility;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

class WideningTest {

    private static final UUID BAR = UUID.randomUUID();
    private static final Ownership SHARED = new Ownership(BAR, UUID.randomUUID(), Visibility.NETWORK);

    private final Reader author = officer(Set.of());
    private final Reader colleague = officer(Set.of());
    private final Reader administrator = officer(Set.of(BAR));

    @Test
    void isTheAuthorsAndTheAdministrators() {
        for (Reader writer : List.of(author, administrator)) {
            assertThatCode(() -> Widening.require(writer, SHARED, author.personId(), Visibility.PUBLIC))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> Widening.require(colleague, SHARED, author.personId(), Visibility.REGION))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isAnybodysWhoWritesWhenTheAuthorHasLeft() {
        assertThatCode(() -> Widening.require(colleague, SHARED, null, Visibility.PUBLIC))
                .doesNotThrowAnyException();
    }

    @Test
    void isNotAskedOfWhoNarrowsOrLeavesItAsItIs() {
        for (Visibility visibility : List.of(Visibility.PRIVATE, Visibility.NETWORK)) {
            assertThatCode(() -> Widening.require(colleague, SHARED, author.personId(), visibility))
                    .doesNotThrowAnyException();
        }
    }

    private static Reader officer(Set<UUID> administered) {
        UUID membership = UUID.randomUUID();
        return new Reader(
                UUID.randomUUID(),
                "",
                List.of(new Membership(membership, BAR, SHARED.networkId(), Role.OFFICER)),
                Optional.of(membership),
                Set.of(),
                administered,
                Set.of(),
                Set.of(),
                Map.of());
    }
}
