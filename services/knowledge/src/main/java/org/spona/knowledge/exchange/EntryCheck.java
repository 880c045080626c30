package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.knowledge.practice.Licence;
import org.spona.knowledge.practice.PracticeContact;
import org.spona.knowledge.practice.PracticeContact.Audience;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.directory.Countries;
import org.spona.platform.directory.Organisation;
import org.spona.platform.mail.EmailAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Turns the fields of a line into an entry, or says what is wrong with them. What a practice written here must have is not asked of one
 * that comes from elsewhere: summary, body and topics may be missing, a title or summary that is too long is shortened and stands in
 * full at the beginning of the body, and topics that no vocabulary has are kept as words to be found by.
 */
@Component
class EntryCheck {

    static final int EXTERNAL_ID_LENGTH = 200;

    /** What is shortened is kept, so it has a limit as well. */
    private static final int KEPT_LENGTH = 5000;

    private static final int NAME_LENGTH = 200;
    private static final int WORD_LENGTH = 100;
    private static final int MOST_TERMS = 10;
    private static final int MOST_KEYWORDS = 20;

    private final TopicWords vocabulary;

    EntryCheck(TopicWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param municipalities among which the line's is looked for */
    ImportEntry check(long line, JsonNode json, Municipalities municipalities) throws Mistake {
        var fields = new EntryFields(json);
        String externalId = fields.required("externalId", EXTERNAL_ID_LENGTH);
        String title = fields.required("title", KEPT_LENGTH);
        String summary = fields.line("summary", KEPT_LENGTH);
        String body = fields.prose("body", PracticeContent.BODY_LENGTH);
        String tag = fields.required("language", 35);
        String language = WrittenIn.of(tag, title + summary + body)
                .orElseThrow(() -> new Mistake("language", "language-unknown", tag));
        PlaceName municipality = PlaceName.of(fields.required("municipality", NAME_LENGTH));
        if (municipality.key().isEmpty()) {
            throw new Mistake("municipality", "missing");
        }
        Set<String> topics = new LinkedHashSet<>();
        Set<String> targetGroups = new LinkedHashSet<>();
        Set<String> keywords = new LinkedHashSet<>();
        for (String word : fields.words("topics", WORD_LENGTH)) {
            sort(word, topics, targetGroups, keywords);
        }
        for (String word : fields.words("targetGroups", WORD_LENGTH)) {
            sort(word, topics, targetGroups, keywords);
        }
        Integer from = fields.number("periodFrom", PracticeContent.FIRST_YEAR, PracticeContent.LAST_YEAR);
        Integer to = fields.number("periodTo", PracticeContent.FIRST_YEAR, PracticeContent.LAST_YEAR);
        if (from != null && to != null && to < from) {
            throw new Mistake("periodTo", "period-order", from, to);
        }
        var content = new PracticeContent(
                shortened(title, PracticeContent.TITLE_LENGTH),
                shortened(summary, PracticeContent.SUMMARY_LENGTH),
                withWhatWasShortened(title, summary, body),
                language,
                List.copyOf(topics),
                List.copyOf(targetGroups),
                null,
                from,
                to,
                fields.number("yearlyCost", 0, PracticeContent.MOST_YEARLY_COST),
                licence(fields));
        Optional<Organisation> place = municipalities.find(country(fields), municipality);
        if (place.isEmpty()) {
            keywords.add(municipality.latin());
        }
        return new ImportEntry(
                line,
                externalId,
                place.map(Organisation::id).map(content::about).orElse(content),
                place.orElse(null),
                List.copyOf(keywords),
                contact(fields));
    }

    /** The network sees it until whoever owns the practice says otherwise. A mistake does not repeat what is personal. */
    private static @Nullable PracticeContact contact(EntryFields fields) throws Mistake {
        var contact = new PracticeContact(
                fields.line("contactName", PracticeContact.NAME_LENGTH),
                fields.line("contactEmail", EmailAddress.LENGTH),
                fields.line("contactTelephone", PracticeContact.TELEPHONE_LENGTH),
                Audience.NETWORK);
        if (!contact.email().isEmpty() && EmailAddress.find(contact.email()).isEmpty()) {
            throw new Mistake("contactEmail", "email-unreadable");
        }
        return contact.namesNobody() ? null : contact;
    }

    private void sort(String word, Set<String> topics, Set<String> targetGroups, Set<String> keywords) throws Mistake {
        var term = vocabulary.find(word);
        if (term.isEmpty()) {
            keywords.add(word);
        } else {
            (term.get().kind() == Kind.TOPIC ? topics : targetGroups)
                    .add(term.get().code());
        }
        if (topics.size() > MOST_TERMS || targetGroups.size() > MOST_TERMS || keywords.size() > MOST_KEYWORDS) {
            throw new Mistake("topics", "too-many", MOST_TERMS, MOST_KEYWORDS);
        }
    }

    private static String country(EntryFields fields) throws Mistake {
        String country = fields.required("country", NAME_LENGTH).toUpperCase(Locale.ROOT);
        if (!Countries.isKnown(country)) {
            throw new Mistake("country", "country-unknown", country);
        }
        return country;
    }

    private static @Nullable Licence licence(EntryFields fields) throws Mistake {
        String written = fields.line("licence", WORD_LENGTH);
        if (written.isEmpty()) {
            return null;
        }
        return Licence.find(written).orElseThrow(() -> new Mistake("licence", "licence-unknown", written));
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : ImportedText.beginning(text, length);
    }

    private static String withWhatWasShortened(String title, String summary, String body) throws Mistake {
        List<String> parts = new ArrayList<>();
        if (title.length() > PracticeContent.TITLE_LENGTH) {
            parts.add(title);
        }
        if (summary.length() > PracticeContent.SUMMARY_LENGTH) {
            parts.add(summary);
        }
        if (!body.isEmpty()) {
            parts.add(body);
        }
        String whole = String.join("\n\n", parts);
        if (whole.length() > PracticeContent.BODY_LENGTH) {
            throw new Mistake("body", "too-long", PracticeContent.BODY_LENGTH);
        }
        return whole;
    }
}
