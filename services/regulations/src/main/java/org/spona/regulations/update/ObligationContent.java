package org.spona.regulations.update;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What is asked of whom: the one place of the fields of an obligation, embedded by the form, the JSON, the row and the event.
 *
 * @param provision the article that asks it, as lawyers cite it; may be empty
 * @param what what is to be done, in plain words; at most {@value #WHAT_LENGTH} characters
 * @param due the last day, if there is one
 * @param addressees the kinds of organisations that are asked, each once
 * @param country ISO 3166-1 alpha-2; organisations of other countries are not asked; null asks all
 */
@Embeddable
public record ObligationContent(
        @Size(max = PROVISION_LENGTH, message = "{text.too-long}") String provision,

        @Size(max = WHAT_LENGTH, message = "{text.too-long}") String what,

        @Nullable LocalDate due,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<Addressee> addressees,

        @Size(max = 2) @Nullable String country) {

    public static final int PROVISION_LENGTH = 200;
    public static final int WHAT_LENGTH = 600;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ObligationContent {
        provision = provision == null ? "" : WrittenText.line(provision);
        what = what == null ? "" : what.strip();
        addressees = addressees == null
                ? List.of()
                : addressees.stream().distinct().sorted().toList();
        country = country == null || country.isBlank() ? null : country;
    }

    /** What nobody has written yet, asked of those who are asked most often. */
    static ObligationContent blank() {
        return new ObligationContent("", "", null, List.of(Addressee.LOCAL_GOVERNMENT), null);
    }

    /** Whether anything is written. */
    boolean isWritten() {
        return !provision.isEmpty() || !what.isEmpty() || due != null;
    }

    /** Whether the last day comes before a day; what is not known comes before nothing. */
    boolean isDueBefore(@Nullable LocalDate day) {
        return due != null && day != null && due.isBefore(day);
    }

    boolean addressesTheSameAs(ObligationContent other) {
        return addressees.equals(other.addressees) && Objects.equals(country, other.country);
    }
}
