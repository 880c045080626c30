package org.spona.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.mail.EmailAddress;

class ReturnAddressTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final EmailAddress OFFICER = new EmailAddress("sluzbenica@bar.example");

    private final ReturnAddress address = new ReturnAddress("povratak@spona.example", SECRET);

    @Test
    void isAnotherForEachRecipientAndTheSameEachTime() {
        assertThat(address.of(OFFICER))
                .matches("povratak\\+[0-9a-f]{32}@spona\\.example")
                .isEqualTo(address.of(new EmailAddress("Sluzbenica@BAR.example")))
                .isNotEqualTo(address.of(new EmailAddress("nacelnica@bar.example")));
        assertThat(EmailAddress.find(address.of(OFFICER))).isPresent();
    }

    @Test
    void isMadeByWhoKnowsTheSecretAlone() {
        var stranger = new ReturnAddress("povratak@spona.example", SECRET.replace('0', 'x'));

        assertThat(address.isNamedBy("<" + address.of(OFFICER) + ">", OFFICER)).isTrue();
        assertThat(address.isNamedBy("<" + stranger.of(OFFICER) + ">", OFFICER)).isFalse();
        assertThat(address.isNamedBy("povratak@spona.example", OFFICER)).isFalse();
        assertThat(address).hasToString("ReturnAddress");
    }

    @ParameterizedTest
    @CsvSource({
        "povratak, 0123456789abcdef0123456789abcdef",
        "a-mailbox-with-a-very-long-name-x@spona.example, 0123456789abcdef0123456789abcdef",
        "povratak+x@spona.example, 0123456789abcdef0123456789abcdef",
        "povratak@spona.example, short"
    })
    void refusesWhatWouldNotWorkOrNotProtect(String mailbox, String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReturnAddress(mailbox, secret));
    }
}
