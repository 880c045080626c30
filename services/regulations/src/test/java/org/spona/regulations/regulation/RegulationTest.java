package org.spona.regulations.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.regulations.staff.Staff;
import org.spona.regulations.staff.StaffError;

class RegulationTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Ownership OF_NETWORK = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_NETWORK);

    @Test
    void isToldOfAsSoonAsItIsRegistered() {
        Regulation regulation = law();

        assertThat(regulation.revision()).isEqualTo(1);
        assertThat(regulation.authorId()).isEqualTo(EDITOR.personId());
        assertThat(regulation.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void tellsWhatHasChanged() {
        Regulation regulation = law();

        regulation.revise(RegulationFixtures.content("Zakon o zaštiti"), Visibility.PUBLIC, LATER);

        assertThat(regulation.content().title()).isEqualTo("Zakon o zaštiti");
        assertThat(regulation.ownership()).isEqualTo(OF_NETWORK.sharedWith(Visibility.PUBLIC));
        assertThat(regulation.revision()).isEqualTo(2);
        assertThat(regulation.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void tellsNothingWhenNothingHasChanged() {
        Regulation regulation = law();

        regulation.revise(regulation.content(), Visibility.NETWORK, LATER);

        assertThat(regulation.revision()).isEqualTo(1);
        assertThat(regulation.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotWrittenOverUnseen() {
        Regulation regulation = law();

        regulation.requireSeen(Optional.empty());
        regulation.requireSeen(Optional.of(0L));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> regulation.requireSeen(Optional.of(1L)))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(CommonError.STALE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isChangedByTheStaffOfItsNetworkOnly(Role role) {
        assertThat(RegulationStep.EDIT.isOpen(PlainReaders.as(role, OF_NETWORK), law(), NOW))
                .isEqualTo(role.staffs());
        assertThat(RegulationStep.EDIT.isOpen(
                        PlainReaders.as(role, OF_NETWORK.organisationId(), UUID.randomUUID()), law(), NOW))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isWrittenForTheWorkplaceOfStaff(Role role) {
        Reader writer = PlainReaders.as(role, OF_NETWORK);

        if (role.staffs()) {
            assertThat(Staff.ownership(writer, null, null, Visibility.NETWORK)).isEqualTo(OF_NETWORK);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Staff.ownership(writer, null, null, Visibility.NETWORK))
                    .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(StaffError.NOT_STAFF));
        }
    }

    @Test
    void isNotWrittenForOthers() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> Staff.ownership(EDITOR, UUID.randomUUID(), OF_NETWORK.networkId(), Visibility.NETWORK))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(StaffError.NOT_STAFF));
    }

    @Test
    void leavesOutLinksThatAreEmpty() {
        var content = new RegulationContent(
                " Zakon ",
                RegulationKind.LAW,
                " Sl. list CG 27/2013 ",
                "cnr-Latn",
                Jurisdiction.ME,
                null,
                null,
                Arrays.asList(" https://www.gov.me/zakon ", "", null, " "));

        assertThat(content.title()).isEqualTo("Zakon");
        assertThat(content.gazette()).isEqualTo("Sl. list CG 27/2013");
        assertThat(content.links()).isEqualTo(List.of("https://www.gov.me/zakon"));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isNeverPrivate(Visibility visibility) {
        var input = new RegulationInput(RegulationFixtures.content("Zakon"), visibility, null, null, null);

        assertThat(input.visibility()).isEqualTo(visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sl. glasnik RS 24/2011", "\"Sl. list CG\", br. 27/2013 i 1/2015", "NN 18/22"})
    void isCitedAsLawyersDo(String gazette) {
        assertThat(isGazette(gazette)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/2011", "Sl. glasnik RS", "Sl. glasnik RS 24-2011", "Sl. glasnik 24/201"})
    void isNotCitedSoThatNobodyFindsIt(String gazette) {
        assertThat(isGazette(gazette)).isFalse();
    }

    @SuppressWarnings("NullAway") // the check asks nothing of its context
    private static boolean isGazette(String gazette) {
        return new Gazette.Check().isValid(gazette, null);
    }

    private static Regulation law() {
        return RegulationFixtures.law(EDITOR, OF_NETWORK, NOW);
    }
}
