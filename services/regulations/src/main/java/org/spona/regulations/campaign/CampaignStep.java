package org.spona.regulations.campaign;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.campaign.Campaign.Status;
import org.spona.regulations.staff.StaffError;

/** What the staff of its association may do to a campaign. */
public enum CampaignStep implements Step<Campaign> {
    /** Change what it says; whom it follows and with what, only while it is a draft. */
    EDIT,
    /** Freeze whom it follows, and ask. */
    START,
    /** Follow those too that have joined the network since. */
    ADD,
    /** Write to those who have said nothing. */
    REMIND,
    /** End it. */
    CLOSE,
    /** Throw it away, as long as nobody else has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Campaign campaign) {
        return reader.actsFor(campaign.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(Campaign campaign, Instant now) {
        return switch (this) {
            case EDIT -> campaign.status() != Status.CLOSED;
            case START, DISCARD -> campaign.status() == Status.DRAFT;
            case ADD, REMIND, CLOSE -> campaign.status() == Status.RUNNING;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return CampaignError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == CLOSE || this == DISCARD;
    }
}
