package org.spona.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.FieldError;

class FormBinderTest {

    enum Sharing {
        PRIVATE,
        NETWORK
    }

    record Point(String title, @Nullable Integer minutes) {}

    record Form(
            String title,
            @Nullable Integer year,
            @Nullable Sharing sharing,
            List<Sharing> choices,
            List<Point> agenda,
            List<UUID> people,
            @Nullable UUID organisationId,
            @Nullable Long version) {

        @SuppressWarnings("NullAway") // forms leave fields out
        Form {
            choices = choices == null ? List.of() : List.copyOf(choices);
            agenda = agenda == null ? List.of() : List.copyOf(agenda);
            people = people == null ? List.of() : List.copyOf(people);
        }
    }

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/form");

    @ParameterizedTest
    @CsvSource({
        "year, 99999999999, typeMismatch.java.lang.Integer",
        "sharing, x, typeMismatch.java.lang.Enum",
        "organisationId, x, typeMismatch.java.util.UUID",
        "version, x, typeMismatch.java.lang.Long",
        "agenda[0].minutes, pola sata, typeMismatch.java.lang.Integer"
    })
    void tellsAtItsFieldWhatCannotBeReadAndKeepsTheRest(String field, String typed, String code) {
        request.addParameter("title", "Ostaje upisano");
        request.addParameter("agenda[0].title", "Izvještaj");
        request.addParameter(field, typed);

        FormBinder form = bound();

        FieldError error = Objects.requireNonNull(form.getBindingResult().getFieldError(field));
        assertThat(error.getRejectedValue()).isEqualTo(typed);
        assertThat(error.getCodes()).contains(code);
        assertThat(form.getBindingResult().getFieldValue(field)).isEqualTo(typed);
        assertThat(sent(form).title()).isEqualTo("Ostaje upisano");
        assertThat(sent(form).agenda()).extracting(Point::title).containsExactly("Izvještaj");
    }

    @Test
    void keepsChoicesApartWhenOneOfThemIsNone() {
        request.addParameter("choices", "NETWORK", "x");

        assertThat(bound().getBindingResult().getFieldValue("choices")).isEqualTo(List.of("NETWORK", "x"));
    }

    @Test
    void closesGapsInListsWhateverTheirNumbers() {
        request.addParameter("agenda[100000].title", "treća");
        request.addParameter("agenda[2].title", "druga");
        request.addParameter("agenda[0].title", "prva");
        request.addParameter("agenda[-1].title", "četvrta");
        request.addParameter("agenda[x].title", "peta");

        FormBinder form = bound();

        assertThat(form.getBindingResult().hasErrors()).isFalse();
        assertThat(sent(form).agenda())
                .extracting(Point::title)
                .containsExactly("prva", "druga", "treća", "četvrta", "peta");
    }

    @Test
    void leavesOutEmptyChoices() {
        UUID person = UUID.randomUUID();
        request.addParameter("people", "", person.toString());

        assertThat(sent(bound()).people()).containsExactly(person);
    }

    @Test
    void showsWhatWasSentAsAPartOfAFieldThatHasNone() {
        request.addParameter("title[0]", "Ostaje upisano");

        assertThat(bound().getBindingResult().getFieldValue("title")).isEqualTo("Ostaje upisano");
    }

    @ParameterizedTest
    @CsvSource({"Na\0slov, Na\uFFFDslov", "\uD83Dx, \uFFFDx", "x\uDE00, x\uFFFD"})
    void showsWhereATextCannotBeKept(String typed, String shown) {
        request.addParameter("title", typed);
        request.addParameter("agenda[0].title", "Izvještaj");

        FormBinder form = bound();

        FieldError error = Objects.requireNonNull(form.getBindingResult().getFieldError("title"));
        assertThat(error.getCodes()).contains("unreadableText");
        assertThat(error.getRejectedValue()).isEqualTo(shown);
        assertThat(sent(form).agenda()).hasSize(1);
    }

    @Test
    void takesLettersBeyondTheBasicPlane() {
        request.addParameter("title", "Sastanak 😀");

        FormBinder form = bound();

        assertThat(form.getBindingResult().hasErrors()).isFalse();
        assertThat(sent(form).title()).isEqualTo("Sastanak 😀");
    }

    private FormBinder bound() {
        var binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Form.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        return binder;
    }

    private static Form sent(FormBinder binder) {
        return (Form) Objects.requireNonNull(binder.getTarget());
    }
}
