package org.spona.knowledge.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.platform.directory.Directory;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of practices: what they said and where they stood; the contact is not for every reader and not in it. */
@Component
public class PracticeHistory implements HistorySource {

    /** What is kept of a practice. */
    private record Fields(Status status, @JsonUnwrapped PracticeContent content) {}

    private final Practices practices;
    private final Vocabulary vocabulary;
    private final Directory directory;

    PracticeHistory(Practices practices, Vocabulary vocabulary, Directory directory) {
        this.practices = practices;
        this.vocabulary = vocabulary;
        this.directory = directory;
    }

    static RecordedState stateOf(Practice practice) {
        return RecordedState.of(
                practice.thing(),
                practice.ownership(),
                practice.status() == Status.PUBLISHED,
                new Fields(practice.status(), practice.content()));
    }

    @Override
    public String kind() {
        return Practice.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return practices.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return switch (field) {
            case "topics" -> term(Vocabulary.Kind.TOPIC, value, locale);
            case "targetGroups" -> term(Vocabulary.Kind.TARGET_GROUP, value, locale);
            case "municipalityId" ->
                directory.findOrganisation(UUID.fromString(value)).map(place -> place.name(locale));
            default -> Optional.empty();
        };
    }

    private Optional<String> term(Vocabulary.Kind kind, String code, Locale locale) {
        return vocabulary.find(kind, code).map(term -> term.labels().in(locale.toLanguageTag()));
    }
}
