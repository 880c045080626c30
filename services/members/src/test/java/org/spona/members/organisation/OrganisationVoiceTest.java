package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@MembersTest
class OrganisationVoiceTest {

    private final OrganisationVoice voice;
    private final Tenants tenants;
    private final TwoNetworks our;

    @Autowired
    OrganisationVoiceTest(OrganisationVoice voice, Tenants tenants, TwoNetworks our) {
        this.voice = voice;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void theStewardsCoordinatorSpeaksWhileThereIsNoAdministrator() {
        assertThat(speaks(our.coordinator(), our.kotor())).isTrue();
        assertThat(speaks(our.officer(), our.kotor())).isFalse();
        assertThat(speaks(our.guest(), our.kotor())).isFalse();
        assertThat(speaks(our.stranger(), our.kotor())).isFalse();
        assertThat(voice.people(our.kotor())).containsExactly(our.coordinator().personId());
    }

    @Test
    void theAdministratorSpeaksInItsPlace() {
        tenants.administers(our.officer().personId(), our.kotor());

        assertThat(speaks(our.coordinator(), our.kotor())).isFalse();
        assertThat(speaks(our.officer(), our.kotor())).isTrue();
        assertThat(speaks(our.officer(), our.officer().organisationId())).isFalse();
        assertThat(voice.people(our.kotor())).containsExactly(our.officer().personId());
    }

    @Test
    void nobodySpeaksForOneThatNobodyClaimed() {
        UUID unclaimed = tenants.municipality("Tivat", "Тиват", "ME");

        assertThat(speaks(our.coordinator(), unclaimed)).isFalse();
        assertThat(voice.people(unclaimed)).isEmpty();
    }

    @Test
    void nobodySpeaksForOneWhoseStewardIsGone() {
        tenants.end(our.coordinator().membership());

        assertThat(speaks(our.coordinator(), our.kotor())).isFalse();
        assertThat(voice.people(our.kotor())).isEmpty();
    }

    @Test
    void oneThatWasEnteredTwiceHasNoWordOfItsOwn() {
        tenants.merged(our.kotor(), our.officer().organisationId());

        assertThat(speaks(our.coordinator(), our.kotor())).isFalse();
        assertThat(voice.people(our.kotor())).isEmpty();
    }

    private boolean speaks(Account account, UUID organisation) {
        return Readers.call(tenants.reader(account), () -> voice.speaksFor(organisation));
    }
}
