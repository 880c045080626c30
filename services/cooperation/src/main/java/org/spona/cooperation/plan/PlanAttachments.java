package org.spona.cooperation.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of plans, such as the table as it was printed: those attach them who write for its organisation, who reads the plan reads them. */
@Component
class PlanAttachments implements AttachmentParent {

    private final Plans plans;
    private final PlanFindables findables;
    private final Attachments attachments;

    PlanAttachments(Plans plans, PlanFindables findables, Attachments attachments) {
        this.plans = plans;
        this.findables = findables;
        this.attachments = attachments;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public String path() {
        return "/cooperation/files/";
    }

    @Override
    public Described describe(UUID id) {
        Plan plan = plans.get(id);
        return new Described(plan.thing(), PlanStep.EDIT.isFor(Readers.get(), plan));
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return plans.findById(id).map(findables::of);
    }

    @EventListener
    void on(Plan.Changed event) {
        attachments.changed(List.of(event.plan().getId()));
    }

    @EventListener
    void on(Plan.Discarded event) {
        attachments.changed(List.of(event.plan().getId()));
    }
}
