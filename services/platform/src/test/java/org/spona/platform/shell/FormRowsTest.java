package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

class FormRowsTest {

    private static final Row FIRST = new Row("prvi", null);
    private static final Row SECOND = new Row("drugi", null);
    private static final Row THIRD = new Row("treći", null);

    private final FormRows rows = new FormRows(new DefaultFormattingConversionService());
    private final ExtendedModelMap model = new ExtendedModelMap();

    record Row(String what, @Nullable LocalDate due) {}

    record Form(String title, List<Row> rows) {}

    @Test
    void keepsWhatCannotBeReadWhereItWasTyped() {
        rows.add(typed("title", "rows[1].due"), new Form("", List.of(FIRST, SECOND, THIRD)), model);

        assertThat(shown().getFieldValue("title")).isEqualTo("typed at title");
        assertThat(shown().getFieldValue("rows[1].due")).isEqualTo("typed at rows[1].due");
        assertThat(shown().getFieldValue("rows[2].what")).isEqualTo("treći");
    }

    @Test
    void movesItWithItsRow() {
        rows.remove(
                typed("title", "rows[0].due", "rows[1].due", "rows[2].due"),
                "rows",
                1,
                new Form("", List.of(FIRST, THIRD)),
                model);

        assertThat(shown().getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("title", "rows[0].due", "rows[1].due");
        assertThat(shown().getFieldValue("rows[0].due")).isEqualTo("typed at rows[0].due");
        assertThat(shown().getFieldValue("rows[1].due")).isEqualTo("typed at rows[2].due");
    }

    @Test
    void putsRowsInAnotherOrder() {
        rows.reorder(
                typed("title", "rows[0].due", "rows[1].due", "rows[2].what"),
                "rows",
                List.of(1, 0, 2),
                new Form("", List.of(SECOND, FIRST, THIRD)),
                model);

        assertThat(shown().getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactlyInAnyOrder("title", "rows[1].due", "rows[0].due", "rows[2].what");
        assertThat(shown().getFieldValue("rows[0].due")).isEqualTo("typed at rows[1].due");
        assertThat(shown().getFieldValue("rows[1].what")).isEqualTo("prvi");
    }

    private static BindingResult typed(String... unreadable) {
        var typed = new BeanPropertyBindingResult(new Form("", List.of(FIRST, SECOND, THIRD)), "form");
        for (String field : unreadable) {
            typed.addError(new FieldError("form", field, "typed at " + field, true, null, null, null));
        }
        return typed;
    }

    private BindingResult shown() {
        return Objects.requireNonNull((BindingResult) model.get(BindingResult.MODEL_KEY_PREFIX + "form"));
    }
}
