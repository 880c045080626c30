package org.spona.members.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.tenancy.Role;

class MembershipTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final UUID person = UUID.randomUUID();
    private final UUID bar = UUID.randomUUID();
    private final UUID network = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    @Test
    void isToldWithItsBeginningAndItsEnd() {
        Membership membership = officer(bar);
        assertThat(membership.state())
                .isEqualTo(new MembershipState(
                        membership.getId(), person, bar, network, Role.OFFICER, NOW, null, null, 1));

        membership.end(administrator, colleague, LATER);
        assertThat(membership.state().validUntil()).isEqualTo(LATER);
        assertThat(membership.state().handedTo()).isEqualTo(colleague);
        assertThat(membership.state().version()).isEqualTo(2);
    }

    @Test
    void endsOnceAndStaysAsItEnded() {
        Membership membership = officer(bar);
        membership.end(administrator, colleague, LATER);
        membership.end(person, null, LATER.plusSeconds(60));

        assertThat(membership.state().validUntil()).isEqualTo(LATER);
        assertThat(membership.state().handedTo()).isEqualTo(colleague);
        assertThat(membership.revision()).isEqualTo(2);
    }

    @Test
    void isLikeAnotherOfThePersonInTheSameRoleWhicheverTheOrganisation() {
        Membership here = officer(bar);

        assertThat(here.isAlike(officer(UUID.randomUUID()))).isTrue();
        assertThat(here.isAlike(of(person, network, Role.DELEGATE))).isFalse();
        assertThat(here.isAlike(of(person, UUID.randomUUID(), Role.OFFICER))).isFalse();
        assertThat(here.isAlike(of(colleague, network, Role.OFFICER))).isFalse();
    }

    private Membership officer(UUID organisation) {
        return Membership.start(UUID.randomUUID(), person, organisation, network, Role.OFFICER, administrator, NOW);
    }

    private Membership of(UUID who, UUID where, Role role) {
        return Membership.start(UUID.randomUUID(), who, bar, where, role, administrator, NOW);
    }
}
