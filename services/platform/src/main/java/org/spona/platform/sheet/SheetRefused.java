package org.spona.platform.sheet;

import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** A file that cannot be read as a table. */
public final class SheetRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Object> arguments;

    SheetRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    SheetRefused(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of();
    }

    /** Its name in the message bundles, below {@code sheet.}. */
    public String code() {
        return code;
    }

    /** The same as an error of the field in which the file was sent. */
    public InvalidInput at(String field) {
        return new InvalidInput(List.of(new FieldError(field, "sheet." + code, arguments)));
    }
}
