package org.spona.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class AddressFuzzTest {

    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

    private final Validator validator = VALIDATORS.getValidator();

    private record Contact(@WebAddress String site) {}

    @AfterAll
    static void end() {
        VALIDATORS.close();
    }

    @Test
    void takesOnlyAddressesOfTheWeb() {
        Fuzzing.of(
                        "web-address",
                        100,
                        "https://bar.example/akt.pdf?broj=1#clan",
                        "http://[::1]:80/",
                        "https://бар.example")
                .check(text -> {
                    boolean taken = validator.validate(new Contact(text)).isEmpty();
                    if (taken && !text.isBlank()) {
                        assertThat(URI.create(text.strip()).getScheme()).isIn("http", "https", "HTTP", "HTTPS");
                    }
                    return String.valueOf(taken);
                });
    }

    @Test
    void takesNoMailAddressThatIsAnotherOne() {
        Fuzzing.of("mail-address", 100, "info@bar.example", "\"O'Brajen\"@dz-bar.example", "info@šabac.example")
                .check(text -> EmailAddress.find(text)
                        .map(EmailAddress::value)
                        .map(address -> {
                            assertThat(address)
                                    .matches("[\\x21-\\x7e]+@[a-zA-Z0-9.-]+")
                                    .hasSizeLessThan(255);
                            return address;
                        })
                        .orElse(""));
    }
}
