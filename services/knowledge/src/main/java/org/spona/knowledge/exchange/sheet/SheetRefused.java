package org.spona.knowledge.exchange.sheet;

import java.util.List;

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

    /** Its words are in the message bundles under {@code import.file.<code>}. */
    public String code() {
        return code;
    }

    /** What its words name, such as the number of a row. */
    public List<Object> arguments() {
        return arguments;
    }
}
