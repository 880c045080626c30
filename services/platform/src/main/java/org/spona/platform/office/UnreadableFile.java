package org.spona.platform.office;

/** A file that cannot be read, or holds more than anybody writes. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why nothing was read. */
    public enum Reason {
        /** It unpacks to more than is read. */
        TOO_LARGE,
        /** It is no file of the kind that was expected, or is broken. */
        UNREADABLE
    }

    private final Reason reason;

    UnreadableFile(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
