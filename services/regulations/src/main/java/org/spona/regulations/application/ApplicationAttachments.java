package org.spona.regulations.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Signals;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files as evidence of what an organisation has done: its writers attach them, it and the staff of the network read them. */
@Component
public class ApplicationAttachments implements AttachmentParent {

    /** The word for what files are evidence of. */
    public static final String KIND = "application";

    private static final String ADDRESS = "/regulations/obligations/";

    private final Applications applications;
    private final UpdateReading updates;
    private final MessageSource messages;

    ApplicationAttachments(Applications applications, UpdateReading updates, MessageSource messages) {
        this.applications = applications;
        this.updates = updates;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "/regulations/files/";
    }

    @Override
    public Described describe(UUID id) {
        Application application = applications.findById(id).orElseThrow(Refusal::notFound);
        Obligation obligation = updates.getObligation(application.obligationId());
        return new Described(
                obligation.content().what(),
                obligation.update().content().language(),
                ADDRESS + obligation.id(),
                Readers.get().actsFor(application.ownership(), Role::writes),
                List.of());
    }

    /** What is said of an obligation is not found itself; its files are, by the organisation alone. */
    @Override
    public Optional<Findable> findable(UUID id) {
        return applications.findById(id).map(application -> {
            Obligation obligation = updates.getObligation(application.obligationId());
            return new Findable(
                    id,
                    Kind.named("application-file", "paperclip", path(), messages),
                    application.version(),
                    null,
                    application.ownership(),
                    FurtherReaders.NONE,
                    new Content(
                            obligation.content().what(),
                            "",
                            "",
                            obligation.update().content().language(),
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            application.changedAt(),
                            application.changedAt(),
                            Signals.NONE));
        });
    }
}
