package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import org.spona.knowledge.exchange.ImportResult.Change;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.knowledge.practice.ImportedPractice;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeIntake.Outcome;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Ownership;
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
        List<Organisation> owners = entries.stream()
                .map(entry -> municipalities.find(entry.country(), entry.municipality()))
                .toList();
        owners.stream()
                .distinct()
                .filter(owner -> municipalities.lacks(owner.id()))
                .filter(directory::enter)
                .map(owner ->
                        new UnlistedMunicipality(owner.id(), owner.country(), owner.nameLatin(), owner.nameCyrillic()))
                .forEach(events::publishEvent);
        List<ImportedPractice> imported = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            imported.add(practice(target, entries.get(index), owners.get(index)));
        }
        List<Outcome> outcomes = practices.take(target.networkId(), imported);
        List<ImportResult> results = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            results.add(result(entries.get(index), outcomes.get(index)));
        }
        return results;
    }

    private static ImportedPractice practice(ImportTarget target, ImportEntry entry, Organisation owner) {
        return new ImportedPractice(
                entry.externalId(),
                new Ownership(owner.id(), target.networkId(), target.visibility()),
                new PracticeContent(
                        entry.title(),
                        entry.summary(),
                        entry.body(),
                        entry.language(),
                        entry.topics(),
                        entry.targetGroups(),
                        owner.id(),
                        null,
                        null),
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
