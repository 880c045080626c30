package org.spona.platform.shell;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.WorkplaceNames;
import org.spona.platform.text.Content;

/** Names the current reader and her workplaces, as they were read with her. */
final class ReaderVisitors implements Visitors {

    @Override
    public Optional<SignedIn> current(Content content) {
        return Readers.current().filter(_ -> !Readers.isVisitor()).map(reader -> signedIn(reader, content));
    }

    private static SignedIn signedIn(Reader reader, Content content) {
        Optional<UUID> chosen = reader.workplace().map(Membership::id);
        return new SignedIn(
                content.text(reader.name(), "sr"),
                Readers.workplaces().stream()
                        .map(names -> workplace(names, chosen, content))
                        .toList());
    }

    private static Workplace workplace(WorkplaceNames names, Optional<UUID> chosen, Content content) {
        return new Workplace(
                names.membershipId(),
                content.name(names.organisationLatin(), names.organisationCyrillic()),
                content.name(names.networkLatin(), names.networkCyrillic()),
                chosen.filter(names.membershipId()::equals).isPresent());
    }
}
