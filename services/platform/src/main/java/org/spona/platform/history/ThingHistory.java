package org.spona.platform.history;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Person;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of a thing, for those who may read it as it is now; a version that was narrower than what the reader may read is not in it.
 * Every method refuses a thing that she may not see with {@code not-found}.
 */
@Transactional(readOnly = true)
public class ThingHistory {

    private final Versions versions;
    private final Directory directory;
    private final FieldWords words;

    ThingHistory(Versions versions, Directory directory, FieldWords words) {
        this.versions = versions;
        this.directory = directory;
        this.words = words;
    }

    /** A part of the versions of a thing, the newest first. */
    public PageOf<VersionSummary> list(HistorySource source, UUID id, PageRequest page) {
        source.get(id);
        PageOf<Version> part = versions.list(id, page);
        return new PageOf<>(summaries(part.items()), part.total(), part.page(), part.size());
    }

    /**
     * The values of a version's fields, in their order.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Map<String, @Nullable Object> fields(HistorySource source, UUID id, UUID versionId) {
        source.get(id);
        return get(id, versionId).fields();
    }

    /**
     * How two versions differ.
     *
     * @param from the version before the other when missing
     * @throws Refusal {@code not-found} when either is none that the reader may see
     */
    public VersionComparison compare(HistorySource source, UUID id, Optional<UUID> from, UUID to, Locale locale) {
        source.get(id);
        Version after = get(id, to);
        Version before = from.map(known -> get(id, known))
                .orElseGet(() -> versions.findBefore(id, to).orElseThrow(Refusal::notFound));
        Set<String> fields = new LinkedHashSet<>(after.fields().keySet());
        fields.addAll(before.fields().keySet());
        List<VersionSummary> both = summaries(List.of(before, after));
        return new VersionComparison(
                both.getFirst(),
                both.getLast(),
                fields.stream()
                        .filter(field -> !Objects.equals(
                                before.fields().get(field), after.fields().get(field)))
                        .map(field -> new FieldComparison(
                                field,
                                words.label(source, field, locale),
                                TextComparison.of(
                                        words.value(
                                                source, field, before.fields().get(field), locale),
                                        words.value(
                                                source, field, after.fields().get(field), locale))))
                        .toList());
    }

    /** What the fields of a kind are called that have changed. */
    public Map<String, String> labels(HistorySource source, Collection<VersionSummary> changes, Locale locale) {
        return changes.stream()
                .flatMap(change -> change.changed().stream())
                .distinct()
                .collect(Collectors.toMap(field -> field, field -> words.label(source, field, locale)));
    }

    private Version get(UUID id, UUID versionId) {
        return versions.find(id, versionId).orElseThrow(Refusal::notFound);
    }

    private List<VersionSummary> summaries(List<Version> of) {
        Map<UUID, Person> people = directory.people(of.stream()
                .flatMap(version -> Stream.ofNullable(version.changedBy()))
                .collect(Collectors.toSet()));
        return of.stream()
                .map(version -> new VersionSummary(
                        version.id(),
                        version.changedAt(),
                        Optional.ofNullable(version.changedBy())
                                .map(people::get)
                                .map(Person::name)
                                .orElse(null),
                        version.changed()))
                .toList();
    }
}
