package org.spona.knowledge.practice.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeStep;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to practices what their pages show besides: names, labels, what the reader may do. */
@Component
class PracticeViews {

    private final Directory directory;
    private final Vocabulary vocabulary;
    private final Clock clock;

    PracticeViews(Directory directory, Vocabulary vocabulary, Clock clock) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    PracticeView of(Practice practice, Locale locale) {
        return list(List.of(practice), locale).getFirst();
    }

    /** The views of several practices, with as many look-ups as for one. */
    List<PracticeView> list(Collection<Practice> practices, Locale locale) {
        Map<UUID, Organisation> organisations = directory.organisations(practices.stream()
                .flatMap(practice -> Stream.of(
                        practice.ownership().organisationId(),
                        practice.content().municipalityId(),
                        practice.importedBy().orElse(null)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Network> networks = directory.networks(practices.stream()
                .map(practice -> practice.ownership().networkId())
                .collect(Collectors.toSet()));
        return practices.stream()
                .map(practice -> view(practice, organisations, networks, locale))
                .toList();
    }

    private PracticeView view(
            Practice practice, Map<UUID, Organisation> organisations, Map<UUID, Network> networks, Locale locale) {
        var content = practice.content();
        var ownership = practice.ownership();
        return new PracticeView(
                practice.getId(),
                practice.status(),
                ownership.visibility(),
                content,
                content.language(),
                labels(Kind.TOPIC, content.topics(), locale),
                labels(Kind.TARGET_GROUP, content.targetGroups(), locale),
                practice.keywords(),
                Optional.ofNullable(content.municipalityId()).map(organisations::get),
                Optional.ofNullable(organisations.get(ownership.organisationId())),
                practice.importedBy().map(organisations::get),
                Optional.ofNullable(networks.get(ownership.networkId())),
                practice.returnReason(),
                practice.publishedAt(),
                practice.updatedAt(),
                Permissions.of(PracticeStep.class, practice, Readers.get(), clock.instant()));
    }

    private List<String> labels(Kind kind, List<String> codes, Locale locale) {
        return codes.stream()
                .flatMap(code -> vocabulary.find(kind, code).stream())
                .map(term -> term.labels().in(locale.toLanguageTag()))
                .toList();
    }
}
