package org.spona.cooperation.plan;

import org.spona.cooperation.file.ThingAttachments;
import org.spona.platform.files.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of plans, such as the table as it was printed: those attach them who write for its organisation, who reads the plan reads them. */
@Component
class PlanAttachments extends ThingAttachments<Plan> {

    PlanAttachments(Plans plans, PlanFindables findables, Attachments attachments) {
        super(Plan.KIND, plans::findById, Plan::thing, PlanStep.EDIT::isFor, findables::of, attachments);
    }

    @EventListener
    void on(Plan.Changed event) {
        changed(event.plan().getId());
    }

    @EventListener
    void on(Plan.Discarded event) {
        changed(event.plan().getId());
    }
}
