package org.spona.regulations.localact;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of local acts, such as the page of the gazette: those attach them who write for its organisation, who reads the act reads them. */
@Component
class LocalActAttachments implements AttachmentParent {

    /** As the addresses of files and the policies of the database have it. */
    private static final String LOCAL_ACT = "localact";

    private final LocalActs acts;
    private final LocalActFindables findables;
    private final Attachments attachments;
    private final Clock clock;

    LocalActAttachments(LocalActs acts, LocalActFindables findables, Attachments attachments, Clock clock) {
        this.acts = acts;
        this.findables = findables;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LOCAL_ACT;
    }

    @Override
    public String path() {
        return "/regulations/files/";
    }

    @Override
    public Described describe(UUID id) {
        LocalAct act = acts.get(id);
        return new Described(act.thing(), LocalActStep.EDIT.isOpen(Readers.get(), act, clock.instant()));
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return acts.findById(id).map(findables::of);
    }

    @EventListener
    void on(LocalAct.Changed event) {
        attachments.changed(List.of(event.act().getId()));
    }

    @EventListener
    void on(LocalAct.Discarded event) {
        attachments.changed(List.of(event.act().getId()));
    }
}
