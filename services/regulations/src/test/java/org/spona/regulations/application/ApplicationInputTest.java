package org.spona.regulations.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationInputTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    void isEmptyWhereNothingWasSent() {
        var input = new ApplicationInput(ApplicationStatus.APPLIED, null, null, null, null, null);

        assertThat(input.evidence()).isEqualTo(new Evidence(ApplicationStatus.APPLIED, "", ""));
        assertThat(input.seenVersion()).isEmpty();
    }

    @Test
    void saysNothingBeforeAnybodyHasChosen() {
        assertThat(VALIDATOR.validate(ApplicationInput.blank(null)))
                .singleElement()
                .satisfies(missing -> assertThat(missing.getPropertyPath()).hasToString("status"));
    }

    @Test
    void isWithoutTheBlanksAroundIt() {
        ApplicationInput input = input(" Odluka je donijeta.\n", " https://bar.example/odluka ");

        assertThat(input.note()).isEqualTo("Odluka je donijeta.");
        assertThat(input.link()).isEqualTo("https://bar.example/odluka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "odluka.pdf", "ftp://bar.example/odluka"})
    void linksToPagesOnly(String link) {
        assertThat(VALIDATOR.validate(input("", link)))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.getPropertyPath()).hasToString("link"));
    }

    @Test
    void takesTextsUpToTheirLength() {
        assertThat(VALIDATOR.validate(input("a".repeat(Evidence.NOTE_LENGTH), "")))
                .isEmpty();
        assertThat(VALIDATOR.validate(input("a".repeat(Evidence.NOTE_LENGTH + 1), "")))
                .hasSize(1);
    }

    private static ApplicationInput input(String note, String link) {
        return new ApplicationInput(ApplicationStatus.APPLIED, note, link, EvidenceDocument.NONE, null, 3L);
    }
}
