package org.spona.regulations.application;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
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
        return new Described(obligation.thing(), Readers.get().actsFor(application.ownership(), Role::writes));
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
                    Content.of(
                                    obligation.content().what(),
                                    obligation.update().content().language())
                            .published(application.changedAt())
                            .updated(application.changedAt())
                            .build());
        });
    }
}
