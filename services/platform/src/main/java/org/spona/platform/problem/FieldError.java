package org.spona.platform.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field its path in the input; empty when the whole input is meant
 * @param message the key of a sentence that says what to mend, in the message bundles
 * @param arguments what the sentence names, such as the number of a row
 */
public record FieldError(String field, String message, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String message) {
        this(field, message, List.of());
    }
}
