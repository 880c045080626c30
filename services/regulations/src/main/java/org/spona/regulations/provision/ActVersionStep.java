package org.spona.regulations.provision;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.provision.ActVersion.Status;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to a version of an act. */
public enum ActVersionStep implements Step<ActVersion> {
    /** Change its text, or what is known of it. */
    EDIT,
    /** Say that it is right: only for who has not written it. */
    CHECK,
    /** Go on writing what was checked. */
    REOPEN,
    /** Let everybody read it who reads the act. */
    PUBLISH,
    /** Throw it away, as long as nobody else has read it. */
    DISCARD,
    /** See what rests on what it changes, and what was done about each. */
    FOLLOW;

    @Override
    public boolean isFor(Reader reader, ActVersion version) {
        return switch (this) {
            case FOLLOW -> reader.staffNetworks().contains(version.ownership().networkId());
            case CHECK ->
                reader.actsFor(version.ownership(), Role::staffs)
                        && !version.authorId().equals(reader.personId());
            case EDIT, REOPEN, PUBLISH, DISCARD -> reader.actsFor(version.ownership(), Role::staffs);
        };
    }

    @Override
    public boolean isPossible(ActVersion version, Instant now) {
        return switch (this) {
            case EDIT, CHECK -> version.status() == Status.DRAFT;
            case REOPEN, PUBLISH -> version.status() == Status.CHECKED;
            case DISCARD -> version.status() != Status.PUBLISHED;
            case FOLLOW -> version.status() == Status.PUBLISHED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return this == CHECK ? ActError.SECOND_PERSON : StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return ActError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
