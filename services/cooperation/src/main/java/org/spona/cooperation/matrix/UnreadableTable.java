package org.spona.cooperation.matrix;

/** What was sent cannot be read. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final TableRefusal reason;

    UnreadableTable(TableRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public TableRefusal reason() {
        return reason;
    }
}
