package org.spona.members.announcement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Organisations as everybody finds them, by name and by what they are; one that has turned out to be another is gone. */
@Component
class OrganisationFindables implements DirectoryFindables {

    private final MessageSource messages;
    private final Kind kind;

    OrganisationFindables(MessageSource messages) {
        this.messages = messages;
        this.kind = Kind.named("organisation", "building", "/organisations/", messages);
    }

    @Override
    public Stream<Findable> of(List<?> states) {
        return DirectoryFindables.only(Organisation.class, states).stream()
                .map(organisation -> new Findable(
                        organisation.id(),
                        kind,
                        organisation.version(),
                        null,
                        new Ownership(organisation.id(), organisation.id(), Visibility.PUBLIC),
                        FurtherReaders.NONE,
                        contentOf(organisation)));
    }

    private @Nullable Content contentOf(Organisation organisation) {
        if (organisation.mergedInto() != null) {
            return null;
        }
        List<String> called = Stream.of("sr", "en")
                .map(language -> messages.getMessage(
                        "organisation.kind." + organisation.kind(), null, Locale.forLanguageTag(language)))
                .toList();
        return Content.of(organisation.nameLatin(), WrittenLanguages.ofCountry(organisation.country(), Locale.ROOT))
                .country(organisation.country())
                .keywords(called)
                .build();
    }
}
