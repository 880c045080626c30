package org.spona.platform.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.directory.Directory;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Names the current reader and her workplaces from the service's copy of the directory. */
final class DirectoryVisitors implements Visitors {

    private static final Logger log = LoggerFactory.getLogger(DirectoryVisitors.class);

    private final Directory directory;

    DirectoryVisitors(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<SignedIn> current(Content content) {
        return Readers.current()
                .map(reader -> new SignedIn(content.text(reader.name(), "sr"), workplaces(reader, content)));
    }

    private List<Workplace> workplaces(Reader reader, Content content) {
        try {
            var organisations = directory.organisations(reader.memberships().stream()
                    .map(Membership::organisationId)
                    .toList());
            var networks = directory.networks(
                    reader.memberships().stream().map(Membership::networkId).toList());
            return reader.memberships().stream()
                    .flatMap(membership -> {
                        var organisation = organisations.get(membership.organisationId());
                        var network = networks.get(membership.networkId());
                        return organisation == null || network == null
                                ? Stream.empty()
                                : Stream.of(new Workplace(
                                        membership.id(),
                                        content.name(organisation.nameLatin(), organisation.nameCyrillic()),
                                        content.name(network.nameLatin(), network.nameCyrillic()),
                                        reader.workplace()
                                                .filter(membership::equals)
                                                .isPresent()));
                    })
                    .toList();
        } catch (DataAccessException | TransactionException away) {
            // The page that says that the database is away has a header too.
            log.warn("workplaces are not known while the database is away: {}", away.getMessage());
            return List.of();
        }
    }
}
