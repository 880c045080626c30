package org.spona.members.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;

/** Who may say what about a membership; the policies of the database are held against the same sentences in {@code PoliciesTest}. */
class MembershipAuthorityTest {

    private static final MembershipAuthority NOBODY = new MembershipAuthority(false, false, false, false);
    private static final MembershipAuthority COORDINATOR = new MembershipAuthority(true, false, false, false);
    private static final MembershipAuthority STEWARD = new MembershipAuthority(true, false, true, false);
    private static final MembershipAuthority OTHER_STEWARD = new MembershipAuthority(false, false, true, false);
    private static final MembershipAuthority ADMINISTRATOR = new MembershipAuthority(false, true, true, false);
    private static final MembershipAuthority ADMINISTRATOR_OF_HOST = new MembershipAuthority(false, true, true, true);

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> NONE = Set.of();
    private static final Set<Role> OWN = EnumSet.of(Role.OFFICER, Role.DELEGATE);
    private static final Set<Role> STAFF = EnumSet.of(Role.EDITOR, Role.COORDINATOR);

    @Test
    void letsNobodyElseAskAnybody() {
        assertThat(roles(role -> NOBODY.invites(role, false))).isEqualTo(NONE);
        assertThat(roles(NOBODY::ends)).isEqualTo(NONE);
        assertThat(roles(NOBODY::follows)).isEqualTo(NONE);
    }

    @Test
    void letsACoordinatorAskForEveryRoleAndGiveTheWordForGuestsAlone() {
        assertThat(roles(role -> COORDINATOR.invites(role, false))).isEqualTo(ALL);
        assertThat(roles(role -> COORDINATOR.givesOrganisationsWord(role, false)))
                .containsExactly(Role.GUEST);
    }

    @Test
    void letsTheStewardSpeakWhereItAlsoCoordinates() {
        assertThat(roles(role -> STEWARD.givesOrganisationsWord(role, false))).isEqualTo(ALL);
        assertThat(roles(role -> STEWARD.invites(role, false))).isEqualTo(ALL);
    }

    @Test
    void grantsNoCoordinatorAnythingForHerself() {
        for (MembershipAuthority say : List.of(COORDINATOR, STEWARD, OTHER_STEWARD)) {
            assertThat(roles(role -> say.invites(role, true))).as("%s", say).isEqualTo(NONE);
            assertThat(roles(role -> role.belongs() && say.givesOrganisationsWord(role, true)))
                    .as("%s", say)
                    .isEqualTo(NONE);
        }
    }

    @Test
    void letsAnAdministratorNameTheOrganisationsPeopleAndNotTheNetworksStaff() {
        assertThat(roles(role -> ADMINISTRATOR.invites(role, false))).isEqualTo(OWN);
        assertThat(roles(role -> ADMINISTRATOR.invites(role, true))).isEqualTo(OWN);
        assertThat(roles(role -> ADMINISTRATOR_OF_HOST.invites(role, false)))
                .isEqualTo(Set.of(Role.OFFICER, Role.DELEGATE, Role.EDITOR, Role.COORDINATOR));
    }

    @Test
    void letsTheOrganisationEndEveryMembershipInItsNameAndTheNetworkItsGuestsAndStaff() {
        assertThat(roles(ADMINISTRATOR::ends))
                .containsAll(OWN)
                .containsAll(STAFF)
                .doesNotContain(Role.GUEST);
        assertThat(roles(COORDINATOR::ends))
                .containsAll(STAFF)
                .contains(Role.GUEST)
                .doesNotContainAnyElementsOf(OWN);
        assertThat(roles(COORDINATOR::asksToEnd)).isEqualTo(OWN);
        assertThat(roles(STEWARD::asksToEnd)).isEqualTo(NONE);
    }

    @Test
    void listsGuestsForNoOrganisation() {
        assertThat(ADMINISTRATOR.follows(Role.GUEST)).isFalse();
        assertThat(COORDINATOR.follows(Role.GUEST)).isTrue();
    }

    private static Set<Role> roles(Predicate<Role> which) {
        return Arrays.stream(Role.values()).filter(which).collect(Collectors.toSet());
    }
}
