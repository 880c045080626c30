package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.knowledge.exchange.ImportResult.Rejected;
import org.spona.knowledge.exchange.ImportResult.Taken;
import org.spona.knowledge.practice.ImportEffect;
import org.spona.knowledge.practice.ImportedPractice;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeIntake.Outcome;
import org.spona.platform.directory.Directory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes some lines of an import in, all of them or none; none of them has the external id of another. */
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

    /** @param results gets what became of each line, in their order, within the transaction */
    @Transactional
    void take(
            ImportTarget target,
            Municipalities municipalities,
            List<CheckedLine> lines,
            Consumer<List<ImportResult>> results) {
        entries(lines).stream()
                .map(ImportEntry::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .filter(place -> municipalities.lacks(place.id()))
                .filter(directory::enter)
                .map(place ->
                        new UnlistedMunicipality(place.id(), place.country(), place.nameLatin(), place.nameCyrillic()))
                .forEach(events::publishEvent);
        List<ImportedPractice> imported = imported(target, municipalities, lines);
        List<Outcome> outcomes = practices.take(target.networkId(), imported);
        Set<UUID> about = changedInAnothersName(target, imported, outcomes);
        if (!about.isEmpty()) {
            events.publishEvent(new PublishedInAnothersName(target.networkId(), target.importerId(), about));
        }
        results.accept(results(lines, imported, outcomes));
    }

    /** Tells what {@link #take} would do, and does nothing. */
    @Transactional
    void preview(
            ImportTarget target,
            Municipalities municipalities,
            List<CheckedLine> lines,
            Consumer<List<ImportResult>> results) {
        List<ImportedPractice> imported = imported(target, municipalities, lines);
        results.accept(results(lines, imported, practices.preview(target.networkId(), imported)));
    }

    private static List<ImportEntry> entries(List<CheckedLine> lines) {
        return lines.stream()
                .filter(ImportEntry.class::isInstance)
                .map(ImportEntry.class::cast)
                .toList();
    }

    private static List<ImportedPractice> imported(
            ImportTarget target, Municipalities municipalities, List<CheckedLine> lines) {
        return entries(lines).stream()
                .map(entry -> new ImportedPractice(
                        entry.externalId(),
                        target.importerId(),
                        target.ownership(
                                entry.content().municipalityId(),
                                entry.municipality() != null
                                        && municipalities.joined(
                                                entry.municipality().id())),
                        entry.content(),
                        entry.keywords(),
                        entry.contact()))
                .toList();
    }

    private static Set<UUID> changedInAnothersName(
            ImportTarget target, List<ImportedPractice> imported, List<Outcome> outcomes) {
        return IntStream.range(0, imported.size())
                .filter(index -> outcomes.get(index).effect().changes())
                .mapToObj(index -> imported.get(index).ownership().organisationId())
                .filter(owner -> !owner.equals(target.importerId()))
                .collect(Collectors.toSet());
    }

    private static List<ImportResult> results(
            List<CheckedLine> lines, List<ImportedPractice> imported, List<Outcome> outcomes) {
        Iterator<ImportedPractice> practice = imported.iterator();
        Iterator<Outcome> outcome = outcomes.iterator();
        List<ImportResult> results = new ArrayList<>();
        for (CheckedLine line : lines) {
            results.add(
                    switch (line) {
                        case Rejected rejected -> rejected;
                        case ImportEntry entry -> result(entry, practice.next(), outcome.next());
                    });
        }
        return results;
    }

    private static ImportResult result(ImportEntry entry, ImportedPractice practice, Outcome outcome) {
        return outcome.effect() == ImportEffect.WITHDRAWN
                ? new Rejected(entry.line(), entry.externalId(), Reason.of("externalId", "withdrawn"))
                : new Taken(entry.line(), entry.externalId(), entry.content().title(), practice.ownership(), outcome);
    }
}
