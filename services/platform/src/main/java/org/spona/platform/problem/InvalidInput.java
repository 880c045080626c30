package org.spona.platform.problem;

import java.util.List;
import org.springframework.validation.Errors;

/** Input that cannot be taken as it is, with every field that needs mending. */
public class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<FieldError> fieldErrors;

    /** @param fieldErrors at least one */
    public InvalidInput(List<FieldError> fieldErrors) {
        super(CommonError.INVALID);
        this.fieldErrors = List.copyOf(fieldErrors);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    /** Puts the errors at the fields of a form, so that the page can show it again with all that was typed. */
    @Override
    public void putInto(Errors form) {
        for (FieldError error : fieldErrors) {
            if (error.field().isEmpty()) {
                form.reject(error.message(), error.arguments().toArray(), null);
            } else {
                form.rejectValue(
                        error.field(), error.message(), error.arguments().toArray(), null);
            }
        }
    }
}
