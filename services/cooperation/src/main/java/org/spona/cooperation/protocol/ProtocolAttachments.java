package org.spona.cooperation.protocol;

import org.spona.cooperation.file.ThingAttachments;
import org.spona.platform.files.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of protocols, such as the signed paper: those attach them who write for its owner, who reads the protocol reads them. */
@Component
class ProtocolAttachments extends ThingAttachments<Protocol> {

    ProtocolAttachments(Protocols protocols, ProtocolFindables findables, Attachments attachments) {
        super(
                Protocol.KIND,
                protocols::findById,
                Protocol::thing,
                ProtocolStep.EDIT::isFor,
                findables::of,
                attachments);
    }

    @EventListener
    void on(Protocol.Event event) {
        changed(event.protocol().getId());
    }

    @EventListener
    void on(Protocol.Discarded event) {
        changed(event.id());
    }
}
