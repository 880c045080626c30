package org.spona.cooperation.directory;

import org.spona.cooperation.file.ThingAttachments;
import org.spona.platform.files.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of services and info points, such as the form that a citizen brings: who reads the service reads them, the world too where it is public. */
@Component
class LocalServiceAttachments extends ThingAttachments<LocalService> {

    LocalServiceAttachments(LocalServices services, LocalServiceFindables findables, Attachments attachments) {
        super(
                LocalService.KIND,
                services::findById,
                LocalService::thing,
                (reader, service) ->
                        service.status() != LocalService.Status.CLOSED && LocalServiceStep.EDIT.isFor(reader, service),
                findables::of,
                attachments);
    }

    @EventListener
    void on(LocalService.Changed event) {
        changed(event.service().getId());
    }

    @EventListener
    void on(LocalService.Discarded event) {
        changed(event.service().getId());
    }
}
