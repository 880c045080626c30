package org.spona.meetings.written;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.AttachmentParent.Described;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files of written procedures: who runs the body attaches them until it is put to vote. */
@Component
class WrittenAttachments implements AttachmentParent {

    private final WrittenReading procedures;
    private final MessageSource messages;

    WrittenAttachments(WrittenReading procedures, MessageSource messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return WrittenProcedure.KIND;
    }

    @Override
    public String path() {
        return "/written-procedures/files/";
    }

    @Override
    public Described describe(UUID id) {
        WrittenProcedure procedure = procedures.get(id);
        return new Described(
                procedure.thing(),
                procedure.isKeptBy(Readers.get()) && procedure.status() == WrittenProcedure.Status.DRAFT);
    }

    /** What is voted on is found by nobody, nor are its files; the decision is. */
    @Override
    public Optional<Findable> findable(UUID id) {
        return procedures
                .find(id)
                .map(procedure -> new Findable(
                        id,
                        Kind.named(WrittenProcedure.KIND + "-file", "paperclip", path(), messages),
                        procedure.version(),
                        null,
                        procedure.ownership(),
                        FurtherReaders.NONE,
                        null));
    }
}
