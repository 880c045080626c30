package org.spona.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param field its path in the input; empty when the whole input is meant
 * @param message the key of a sentence that says what to mend, in the message bundles
 */
public record FieldError(String field, String message) {}
