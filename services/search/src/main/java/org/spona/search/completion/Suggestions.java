package org.spona.search.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Reader;
import org.spona.search.completion.Completions.Title;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FacetTerm;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.finding.SearchUnavailable;
import org.spona.search.words.FoldedWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * What a reader may be looking for, in whatever script and with or without diacritics she types. It comes from the things that she may
 * see: a place or topic of which she sees none is not suggested.
 */
@Service
public class Suggestions {

    static final String MUNICIPALITY = Facet.MUNICIPALITY.parameter();
    static final String TOPIC = Facet.TOPIC.parameter();

    private static final int SHORTEST = 2;
    private static final int PLACES = 3;
    private static final int TOPICS = 3;

    private final Completions index;
    private final Directory directory;
    private final FacetTerms terms;
    private final MessageSource messages;
    private final Map<Labels, List<FoldedWords>> folded = new ConcurrentHashMap<>();

    Suggestions(Completions index, Directory directory, FacetTerms terms, MessageSource messages) {
        this.index = index;
        this.directory = directory;
        this.terms = terms;
        this.messages = messages;
    }

    /**
     * Places and topics first, for they are few, then things by their kinds; none before two letters are typed.
     *
     * @param locale of the page, for names and labels
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    public List<Suggestion> of(String text, Reader reader, Locale locale) {
        if (text.strip().length() < SHORTEST) {
            return List.of();
        }
        FoldedWords typed = FoldedWords.of(text);
        var found = index.find(text.strip(), topicsLike(typed), reader);
        return Stream.of(
                        places(typed, found.municipalities(), locale),
                        topics(found.topics(), locale),
                        grouped(found.titles()).map(title -> thing(title, locale)))
                .flatMap(part -> part)
                .toList();
    }

    /** Things of one kind beside each other, the kind with the best of them first. */
    private static Stream<Title> grouped(List<Title> titles) {
        return titles.stream()
                .collect(Collectors.groupingBy(Title::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream);
    }

    private Collection<String> topicsLike(FoldedWords typed) {
        return terms.list(Facet.TOPIC).stream()
                .filter(topic -> typed.beginsOneOf(folded(topic.labels()).stream()))
                .map(FacetTerm::code)
                .toList();
    }

    private List<FoldedWords> folded(Labels labels) {
        return folded.computeIfAbsent(
                labels, those -> those.all().map(FoldedWords::of).toList());
    }

    private Stream<Suggestion> places(FoldedWords typed, List<Count> counts, Locale locale) {
        Map<UUID, Organisation> places = directory.organisations(
                counts.stream().map(count -> UUID.fromString(count.value())).toList());
        boolean cyrillic = locale.getScript().equals("Cyrl");
        return counts.stream()
                .flatMap(count -> Optional.ofNullable(places.get(UUID.fromString(count.value())))
                        .filter(place -> typed.beginsOneOf(Stream.of(place.nameLatin(), place.nameCyrillic())
                                .map(FoldedWords::of)))
                        .map(place -> narrowed(
                                MUNICIPALITY, count, cyrillic ? place.nameCyrillic() : place.nameLatin(), locale))
                        .stream())
                .limit(PLACES);
    }

    private Stream<Suggestion> topics(List<Count> counts, Locale locale) {
        return counts.stream()
                .map(count -> narrowed(TOPIC, count, terms.label(Facet.TOPIC, count.value(), locale), locale))
                .limit(TOPICS);
    }

    /** A search that is narrowed to one value. */
    private Suggestion narrowed(String facet, Count count, String text, Locale locale) {
        return new Suggestion(
                facet,
                messages.getMessage("suggestion." + facet, null, locale),
                count.value(),
                text,
                locale.toLanguageTag(),
                "/search?" + facet + "=" + count.value(),
                count.hits());
    }

    private Suggestion thing(Title title, Locale locale) {
        return new Suggestion(
                title.kind(),
                terms.label(Facet.KIND, title.kind(), locale),
                title.id().toString(),
                title.title(),
                title.language(),
                terms.address(new ThingKey(title.kind(), title.id())),
                1);
    }
}
