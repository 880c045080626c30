package org.spona.knowledge.exchange.sheet;

/** A file that cannot be read as a table. */
public final class SheetRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    SheetRefused(String code) {
        super(code);
        this.code = code;
    }

    SheetRefused(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** Its words are in the message bundles under {@code import.file.<code>}. */
    public String code() {
        return code;
    }
}
