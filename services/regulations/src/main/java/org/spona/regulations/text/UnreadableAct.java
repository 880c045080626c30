package org.spona.regulations.text;

/** What was sent cannot be read. */
final class UnreadableAct extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ReadingRefusal reason;

    UnreadableAct(ReadingRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    ReadingRefusal reason() {
        return reason;
    }
}
