package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.knowledge.exchange.ImportResult.Change;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.knowledge.practice.ImportedPractice;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeIntake.Outcome;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes some entries of an import in, all of them or none. */
@Service
class ImportStep {

    private final PracticeIntake practices;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ImportStep(PracticeIntake practices, Directory directory, ApplicationEventPublisher events) {
        this.practices = practices;
        this.directory = directory;
        this.events = events;
    }

    /** What became of each entry, in their order; none of them has the external id of another. */
    @Transactional
    List<ImportResult> take(ImportTarget target, Municipalities municipalities, List<ImportEntry> entries) {
        List<Organisation> places = entries.stream()
                .map(entry -> municipalities.find(entry.country(), entry.municipality()))
                .toList();
        places.stream()
                .distinct()
                .filter(place -> municipalities.lacks(place.id()))
                .filter(directory::enter)
                .map(place ->
                        new UnlistedMunicipality(place.id(), place.country(), place.nameLatin(), place.nameCyrillic()))
                .forEach(events::publishEvent);
        List<ImportedPractice> imported = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            imported.add(practice(target, municipalities, entries.get(index), places.get(index)));
        }
        List<Outcome> outcomes = practices.take(target.networkId(), imported);
        Set<UUID> about = changedInAnothersName(target, imported, outcomes);
        if (!about.isEmpty()) {
            events.publishEvent(new PublishedInAnothersName(target.networkId(), target.importerId(), about));
        }
        List<ImportResult> results = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            results.add(result(entries.get(index), outcomes.get(index)));
        }
        return results;
    }

    private static Set<UUID> changedInAnothersName(
            ImportTarget target, List<ImportedPractice> imported, List<Outcome> outcomes) {
        return IntStream.range(0, imported.size())
                .filter(index -> outcomes.get(index).result().changes())
                .mapToObj(index -> imported.get(index).ownership().organisationId())
                .filter(owner -> !owner.equals(target.importerId()))
                .collect(Collectors.toSet());
    }

    private static ImportedPractice practice(
            ImportTarget target, Municipalities municipalities, ImportEntry entry, Organisation place) {
        return new ImportedPractice(
                entry.externalId(),
                target.importerId(),
                target.ownership(place.id(), municipalities.joined(place.id())),
                entry.content().about(place.id()),
                entry.keywords());
    }

    private static ImportResult result(ImportEntry entry, Outcome outcome) {
        return switch (outcome.result()) {
            case CREATED -> taken(entry, outcome, Change.CREATED);
            case UPDATED -> taken(entry, outcome, Change.UPDATED);
            case UNCHANGED -> taken(entry, outcome, Change.UNCHANGED);
            case WITHDRAWN ->
                new ImportResult.Rejected(entry.line(), entry.externalId(), Reason.of("externalId", "withdrawn"));
        };
    }

    private static ImportResult taken(ImportEntry entry, Outcome outcome, Change change) {
        return new ImportResult.Taken(entry.line(), entry.externalId(), change, outcome.practiceId());
    }
}
