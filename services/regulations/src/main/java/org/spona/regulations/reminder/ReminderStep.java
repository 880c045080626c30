package org.spona.regulations.reminder;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;
import org.spona.regulations.application.ApplicationError;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;

/** What the staff of a network may do about an obligation that it asks. */
public enum ReminderStep implements Step<Obligation> {
    /** Write once more to those who are late or silent. */
    REMIND;

    @Override
    public boolean isFor(Reader reader, Obligation obligation) {
        return reader.staffNetworks().contains(obligation.networkId());
    }

    @Override
    public boolean isPossible(Obligation obligation, Instant now) {
        return obligation.update().status() == Update.Status.PUBLISHED;
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return ApplicationError.NOT_ASKED;
    }
}
