package org.spona.meetings.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.Audience.Guest;
import org.spona.meetings.invitation.Audience.Who;
import org.spona.meetings.invitation.AudiencePart;
import org.springframework.validation.BeanPropertyBindingResult;

class AudienceFormTest {

    @Test
    void begins() {
        assertThat(audience(AudienceForm.blank(false), 0))
                .isEqualTo(new Audience(Who.NAMED, AudiencePart.ALL, List.of(), List.of(), List.of()));
    }

    @Test
    void readsGuestsLineByLine() {
        var form =
                new AudienceForm(Who.ALL, AudiencePart.ALL, List.of(), List.of(), "Ana Anić; ana@bar.example; Bar\n");

        assertThat(audience(form, 0).guests()).containsExactly(new Guest("Ana Anić", "ana@bar.example", "Bar"));
    }

    @Test
    void saysOfEveryLineThatItCannotBeRead() {
        var form = new AudienceForm(
                Who.ALL, AudiencePart.ALL, List.of(), List.of(), "bez adrese\nAna <ana@bar.example>\n?");

        assertThat(audience(form, 2).guests()).hasSize(1);
    }

    private static Audience audience(AudienceForm form, int errors) {
        var result = new BeanPropertyBindingResult(form, "form");
        Audience audience = form.audience(result);
        assertThat(result.getFieldErrors("guestLines")).hasSize(errors);
        return audience;
    }
}
