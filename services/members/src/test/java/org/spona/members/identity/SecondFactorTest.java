package org.spona.members.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.platform.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** Who is asked for a second factor is known here, and told to the identity server. */
@MembersTest
class SecondFactorTest {

    private final Accounts accounts;
    private final IdentityGroups groups;

    @Autowired
    SecondFactorTest(Accounts accounts, RestClient identityAdministration) {
        this.accounts = accounts;
        this.groups = new IdentityGroups(identityAdministration);
    }

    @Test
    void isRequiredAndNoLonger() {
        String subject = accounts.ofEmail(
                        "koordinatorka." + UUID.randomUUID() + "@kotor.example",
                        "Koordinatorka",
                        "Kotor",
                        Language.SERBIAN_LATIN)
                .subject();
        assertThat(groups.of(subject)).isEmpty();

        accounts.requireSecondFactor(subject, true);
        accounts.requireSecondFactor(subject, true);
        assertThat(groups.of(subject)).containsExactly("second-factor");

        accounts.requireSecondFactor(subject, false);
        accounts.requireSecondFactor(subject, false);
        assertThat(groups.of(subject)).isEmpty();
    }
}
