package org.spona.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.mail.EmailAddress.Reading;
import org.spona.platform.mail.EmailAddress.Reason;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "info@šabac-primer.rs, info@xn--abac-primer-fhc.rs",
        "INFO@ŠABAC-PRIMER.RS, INFO@xn--abac-primer-fhc.rs",
        "info@čačak-primer.rs, info@xn--aak-primer-ljbb.rs",
        "služba@primer.rs, ''",
        "sluzba@општина.срб, sluzba@xn--80appcfs5b.xn--90a3ac",
        "ana.o'brajen+posao@dom-zdravlja.example, ana.o'brajen+posao@dom-zdravlja.example"
    })
    void goesToTheDomainThatWasTyped(String typed, String wire) {
        assertThat(EmailAddress.find(typed).map(EmailAddress::value).orElse("")).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@straße.example",
                "info@οδός.example",
                "info@ﬁrma.example",
                "info@op\u00adstina.example",
                "info@op\u200dstina.example",
                "info@opština。example",
                "info@-bar.example",
                "info@bar..example",
                "info@bar",
                "info@[127.0.0.1]",
                "info@127.0.0.1",
                "info@bar_kotor.example",
                "info@xn--\u0161abac.example",
                "info@bar.example\r\nBcc: svi@bar.example"
            })
    void refusesADomainThatWouldBecomeAnotherOne(String typed) {
        assertThat(EmailAddress.read(typed)).isInstanceOf(Reading.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "bar.example",
                "@bar.example",
                "ana@",
                "ana anic@bar.example",
                "ana@iva@bar.example",
                ".ana@bar.example",
                "ana..a@bar.example",
                "\"ana\"@bar.example",
                "Ana <ana@bar.example>",
                "ana\u0000@bar.example"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.read(typed)).isEqualTo(new Reading.Unusable(Reason.UNREADABLE));
    }

    @Test
    void saysThatLettersBeforeTheAtSignCannotBeSent() {
        assertThat(EmailAddress.read("miloš.probni@bar.example")).isEqualTo(new Reading.Unusable(Reason.LOCAL_PART));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0ana@bar.example\u200b", "\ufeffana@bar.example \t", "\u202aana@bar.example\u202c"})
    void takesOffWhatNobodySeesAroundIt(String copied) {
        assertThat(EmailAddress.find(copied)).contains(new EmailAddress("ana@bar.example"));
    }

    @Test
    void readsVeryLongTextsAtOnce() {
        assertThat(EmailAddress.find("a.".repeat(100_000) + "@bar.example")).isEmpty();
        assertThat(EmailAddress.find("a@" + "a-".repeat(100_000) + ".example")).isEmpty();
        assertThat(EmailAddress.find("a@" + "š.".repeat(100_000) + ".example")).isEmpty();
    }

    @Test
    void isComparedWithoutRegardToCaseAndShownWithItsLetters() {
        EmailAddress address = EmailAddress.find("Info@ŠABAC-primer.rs").orElseThrow();

        assertThat(address.key()).isEqualTo("info@xn--abac-primer-fhc.rs");
        assertThat(address.shown()).isEqualTo("Info@šabac-primer.rs");
        assertThat(EmailAddress.normalised("info@XN--abac-primer-fhc.rs")).isEqualTo(address.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@šabac-primer.rs", "ana.o'brajen@bar.example", "a!#$%&'*+/=?^_`{|}~-@bar.example"})
    void isTakenByTheMailLibraryAsItIs(String typed) throws Exception {
        String wire = EmailAddress.find(typed).orElseThrow().value();

        InternetAddress library = new InternetAddress(wire, true);

        library.validate();
        assertThat(library.getAddress()).isEqualTo(wire);
    }
}
