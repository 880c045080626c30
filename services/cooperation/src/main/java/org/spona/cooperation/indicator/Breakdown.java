package org.spona.cooperation.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.spona.platform.text.WrittenText;

/**
 * A fixed list by which numbers are told apart, such as sex or kind of service.
 *
 * @param name at most {@value #NAME_LENGTH} characters
 * @param values in their order, two to {@value #MOST_VALUES}
 */
public record Breakdown(
        @NotBlank(message = "{breakdown.missing.name}") @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        @Size(min = 2, max = MOST_VALUES, message = "{breakdown.values.number}") List<@Size(max = NAME_LENGTH, message = "{text.too-long}") String> values) {

    public static final int NAME_LENGTH = 80;
    public static final int MOST_VALUES = 12;

    /** A row that nobody has filled in is empty; values are told apart by their words alone. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Breakdown {
        name = name == null ? "" : WrittenText.line(name);
        values = values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .flatMap(String::lines)
                        .map(WrittenText::line)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Its values as they are typed, a line each. */
    public String typed() {
        return String.join("\n", values);
    }

    /** Whether anything is written in it. */
    public boolean hasText() {
        return !name.isEmpty() || !values.isEmpty();
    }

    public static Breakdown blank() {
        return new Breakdown("", List.of());
    }
}
