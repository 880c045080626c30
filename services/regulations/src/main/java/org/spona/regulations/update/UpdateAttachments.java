package org.spona.regulations.update;

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

/** Files of updates: the staff that may edit an update attaches them. */
@Component
class UpdateAttachments implements AttachmentParent {

    private final Updates updates;
    private final UpdateFindables findables;
    private final Attachments attachments;
    private final Clock clock;

    UpdateAttachments(Updates updates, UpdateFindables findables, Attachments attachments, Clock clock) {
        this.updates = updates;
        this.findables = findables;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Update.KIND;
    }

    @Override
    public String path() {
        return "/regulations/files/";
    }

    @Override
    public Described describe(UUID id) {
        Update update = updates.get(id);
        return new Described(update.thing(), UpdateStep.EDIT.isOpen(Readers.get(), update, clock.instant()));
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return updates.findById(id).map(findables::of);
    }

    @EventListener
    void on(Update.Event event) {
        attachments.changed(List.of(event.update().getId()));
    }
}
