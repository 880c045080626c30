package org.spona.meetings.opinion;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.AttachmentParent.Described;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Files of draft acts: who runs the body attaches them until the opinion is sent. */
@Component
class OpinionAttachments implements AttachmentParent {

    private final OpinionReading opinions;
    private final OpinionFindables findables;

    OpinionAttachments(OpinionReading opinions, OpinionFindables findables) {
        this.opinions = opinions;
        this.findables = findables;
    }

    @Override
    public String kind() {
        return Opinion.KIND;
    }

    @Override
    public String path() {
        return "/opinions/files/";
    }

    @Override
    public Described describe(UUID id) {
        Opinion opinion = opinions.get(id);
        boolean open =
                opinion.status() == Opinion.Status.REQUESTED || opinion.status().isUnsent();
        return new Described(opinion.thing(), opinion.isKeptBy(Readers.get()) && open);
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return opinions.find(id)
                .map(opinion -> opinion.status() == Opinion.Status.REQUESTED
                        ? findables.of(opinion).hidden()
                        : findables.of(opinion));
    }
}
