package org.spona.cooperation.plan;

import java.util.UUID;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.waiting.OwnLinkSource;
import org.springframework.stereotype.Component;

/** Those who are written to of the part of an organisation are reminded of it, with a fresh link where they have no account. */
@Component
class PlanOwnLinks implements OwnLinkSource {

    private final PlanRecipients recipients;
    private final BackgroundWorker planPartWorker;

    PlanOwnLinks(PlanRecipients recipients, BackgroundWorker planPartWorker) {
        this.recipients = recipients;
        this.planPartWorker = planPartWorker;
    }

    @Override
    public void sendLinks(UUID planId, UUID organisationId) {
        recipients.remind(planId, organisationId);
        planPartWorker.wakeAfterCommit();
    }
}
