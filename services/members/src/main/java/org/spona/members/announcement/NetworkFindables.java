package org.spona.members.announcement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.platform.directory.Network;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Networks as everybody finds them, by name. */
@Component
class NetworkFindables implements DirectoryFindables {

    private final Kind kind;

    NetworkFindables(MessageSource messages) {
        this.kind = Kind.named("network", "diagram-3", "/networks/", messages).leadingOn();
    }

    @Override
    public Stream<Findable> of(List<?> states) {
        return DirectoryFindables.only(Network.class, states).stream()
                .map(network -> new Findable(
                        network.id(),
                        kind,
                        network.version(),
                        null,
                        Ownership.ofNetwork(network.id(), Visibility.PUBLIC),
                        FurtherReaders.NONE,
                        contentOf(network)));
    }

    private static Content contentOf(Network network) {
        return Content.named(
                network.nameLatin(),
                WrittenLanguages.ofCountry(network.country(), Locale.ROOT),
                network.hostOrganisationId(),
                network.country(),
                List.of(network.nameCyrillic(), network.slug()));
    }
}
