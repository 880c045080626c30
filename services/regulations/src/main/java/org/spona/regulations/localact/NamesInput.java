package org.spona.regulations.localact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.modelact.NameFields;

/** What stands in the fields of a local act's text. */
public record NamesInput(@Size(max = NameFields.MOST) List<@Valid NameValue> names) {

    /**
     * A field and what stands in it.
     *
     * @param name as the text has it between its braces
     * @param value may be empty
     */
    public record NameValue(
            @Size(max = NameFields.NAME_LENGTH, message = "{text.too-long}") String name,

            @Size(max = NameFields.VALUE_LENGTH, message = "{text.too-long}") String value) {

        @SuppressWarnings("NullAway") // forms and JSON leave fields out
        public NameValue {
            name = name == null ? "" : WrittenText.line(name);
            value = value == null ? "" : WrittenText.line(value);
        }
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NamesInput {
        names = names == null
                ? List.of()
                : names.stream().filter(Objects::nonNull).toList();
    }

    /** Fields with what stands in them. */
    static NamesInput of(List<String> fields, Map<String, String> values) {
        return new NamesInput(fields.stream()
                .map(field -> new NameValue(field, values.getOrDefault(field, "")))
                .toList());
    }

    /** What stands in each field that is filled. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        names.stream()
                .filter(field -> !field.name().isEmpty() && !field.value().isEmpty())
                .forEach(field -> values.put(field.name(), field.value()));
        return values;
    }
}
