package org.spona.cooperation.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * For what money is meant, and how much; no accounting.
 *
 * @param amount whole or with two decimals; null when it is not known
 * @param currency ISO 4217
 */
public record BudgetLine(
        @Size(max = 200, message = "{text.too-long}") String what,

        @DecimalMin(value = "0", message = "{project.amount.wrong}") @DecimalMax(value = "999999999999", message = "{project.amount.wrong}") @Digits(integer = 12, fraction = 2, message = "{project.amount.wrong}") @Nullable BigDecimal amount,

        @Pattern(regexp = "[A-Z]{3}", message = "{project.currency.wrong}") String currency) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BudgetLine {
        what = what == null ? "" : WrittenText.line(what);
        currency = currency == null || currency.isBlank() ? "EUR" : currency.strip();
        currency = currency.matches("[a-zA-Z]{3}") ? currency.toUpperCase(Locale.ROOT) : currency;
    }

    static BudgetLine blank() {
        return new BudgetLine("", null, "");
    }

    boolean isWritten() {
        return !what.isEmpty() || amount != null;
    }
}
