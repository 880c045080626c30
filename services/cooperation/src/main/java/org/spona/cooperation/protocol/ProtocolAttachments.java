package org.spona.cooperation.protocol;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of protocols, such as the signed paper: those attach them who write for its owner, who reads the protocol reads them. */
@Component
class ProtocolAttachments implements AttachmentParent {

    private final Protocols protocols;
    private final ProtocolFindables findables;
    private final Attachments attachments;

    ProtocolAttachments(Protocols protocols, ProtocolFindables findables, Attachments attachments) {
        this.protocols = protocols;
        this.findables = findables;
        this.attachments = attachments;
    }

    @Override
    public String kind() {
        return Protocol.KIND;
    }

    @Override
    public String path() {
        return "/cooperation/files/";
    }

    @Override
    public Described describe(UUID id) {
        Protocol protocol = protocols.get(id);
        boolean writes = !Readers.isVisitor() && Readers.get().actsFor(protocol.ownership(), Role::writes);
        return new Described(protocol.thing(), writes);
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return protocols.findById(id).map(findables::of);
    }

    @EventListener
    void on(Protocol.Event event) {
        attachments.changed(List.of(event.protocol().getId()));
    }

    @EventListener
    void on(Protocol.Discarded event) {
        attachments.changed(List.of(event.id()));
    }
}
