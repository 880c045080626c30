package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.practice.PracticeContact.Audience;

class PracticeContactTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    @SuppressWarnings("NullAway") // as forms and JSON leave fields out
    void isSeenByItsOrganisationAloneUnlessSomethingElseIsSaid() {
        var contact = new PracticeContact(null, null, null, null);

        assertThat(contact.namesNobody()).isTrue();
        assertThat(contact.audience()).isEqualTo(Audience.ORGANISATION);
    }

    @Test
    void takesWhatWasCopiedWithoutTheBlanksAroundIt() {
        var contact = new PracticeContact(
                "  Odeljenje za\nsocijalnu zaštitu ", " tim@bar.example\u00a0", "", Audience.READERS);

        assertThat(contact.name()).isEqualTo("Odeljenje za socijalnu zaštitu");
        assertThat(contact.email()).isEqualTo("tim@bar.example");
        assertThat(mistakes(contact)).isEmpty();
    }

    @Test
    void refusesWhatNoMailReachesAndWhatIsTooLong() {
        assertThat(mistakes(new PracticeContact("", "tim(at)bar.example", "", Audience.NETWORK)))
                .isEqualTo("email");
        assertThat(mistakes(new PracticeContact("x".repeat(201), "", "", Audience.NETWORK)))
                .isEqualTo("name");
        assertThat(mistakes(new PracticeContact("", "", "0".repeat(51), Audience.NETWORK)))
                .isEqualTo("telephone");
    }

    @Test
    void isSeenByThoseForWhomItsPredecessorWas() {
        var before = new PracticeContact("Odeljenje", "", "", Audience.ORGANISATION);
        var imported = new PracticeContact("Odsek", "", "", Audience.NETWORK);

        assertThat(imported.replacing(before)).isEqualTo(new PracticeContact("Odsek", "", "", Audience.ORGANISATION));
        assertThat(imported.replacing(null)).isEqualTo(imported);
    }

    @Test
    void tellsNothingOfItselfToALog() {
        var contact = new PracticeContact("Odeljenje", "tim@bar.example", "030 000 000", Audience.READERS);

        assertThat(contact.toString()).isEqualTo("PracticeContact");
    }

    private static String mistakes(PracticeContact contact) {
        return VALIDATOR.validate(contact).stream()
                .map(mistake -> mistake.getPropertyPath().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
