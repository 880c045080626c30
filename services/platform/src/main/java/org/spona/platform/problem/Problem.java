package org.spona.platform.problem;

import java.util.List;

/**
 * An error as it is told, before it becomes problem details or a page.
 *
 * @param error the code
 * @param arguments for the placeholders of its message
 * @param fieldErrors what to mend in which field, for input that does not validate
 */
record Problem(ErrorCode error, List<Object> arguments, List<Mending> fieldErrors) {

    /** What is wrong with one field: its path in the input and a sentence that says what to mend. */
    record Mending(String field, String message) {}

    static Problem of(ErrorCode error, Object... arguments) {
        return new Problem(error, List.of(arguments), List.of());
    }
}
