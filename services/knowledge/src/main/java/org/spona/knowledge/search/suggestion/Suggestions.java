package org.spona.knowledge.search.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.knowledge.search.suggestion.Suggestion.Kind;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Term;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Reader;
import org.springframework.stereotype.Service;

/**
 * What a reader may be looking for, in whatever script and with or without diacritics she types. It comes from the practices that she may
 * see: a place or topic of which she sees none is not suggested.
 */
@Service
public class Suggestions {

    private static final int SHORTEST = 2;
    private static final int PLACES = 3;
    private static final int TOPICS = 3;

    private final Beginnings beginnings;
    private final Directory directory;
    private final Vocabulary vocabulary;
    private final Map<String, List<FoldedWords>> labels;

    Suggestions(Beginnings beginnings, Directory directory, Vocabulary vocabulary) {
        this.beginnings = beginnings;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.labels = vocabulary.list(Vocabulary.Kind.TOPIC).stream()
                .collect(Collectors.toMap(
                        Term::code, term -> term.labels().map(FoldedWords::of).toList()));
    }

    /**
     * Places and topics first, for they are few, then practices; none before two letters are typed.
     *
     * @param locale of the page, for names and labels
     * @throws SearchAway when the index cannot be asked at the moment
     */
    public List<Suggestion> of(String text, Reader reader, Locale locale) {
        if (text.strip().length() < SHORTEST) {
            return List.of();
        }
        FoldedWords typed = FoldedWords.of(text);
        var found = beginnings.find(text.strip(), topicsLike(typed), reader);
        return Stream.of(
                        places(typed, found.municipalities(), locale),
                        topics(found.topics(), locale),
                        found.practices().stream()
                                .map(practice -> new Suggestion(
                                        Kind.PRACTICE,
                                        practice.id().toString(),
                                        practice.title(),
                                        practice.language(),
                                        1)))
                .flatMap(part -> part)
                .toList();
    }

    private Collection<String> topicsLike(FoldedWords typed) {
        return labels.entrySet().stream()
                .filter(topic -> typed.beginsOneOf(topic.getValue().stream()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Suggestion> places(FoldedWords typed, List<Count> counts, Locale locale) {
        Map<UUID, Organisation> places = directory.organisations(
                counts.stream().map(count -> UUID.fromString(count.value())).toList());
        boolean cyrillic = locale.getScript().equals("Cyrl");
        return counts.stream()
                .flatMap(count -> Optional.ofNullable(places.get(UUID.fromString(count.value())))
                        .filter(place -> typed.beginsOneOf(Stream.of(place.nameLatin(), place.nameCyrillic())
                                .map(FoldedWords::of)))
                        .map(place -> new Suggestion(
                                Kind.MUNICIPALITY,
                                count.value(),
                                cyrillic ? place.nameCyrillic() : place.nameLatin(),
                                locale.toLanguageTag(),
                                count.hits()))
                        .stream())
                .limit(PLACES);
    }

    private Stream<Suggestion> topics(List<Count> counts, Locale locale) {
        return counts.stream()
                .flatMap(count -> vocabulary.find(Vocabulary.Kind.TOPIC, count.value()).stream()
                        .map(term -> new Suggestion(
                                Kind.TOPIC,
                                count.value(),
                                term.label(locale.toLanguageTag()),
                                locale.toLanguageTag(),
                                count.hits())))
                .limit(TOPICS);
    }
}
