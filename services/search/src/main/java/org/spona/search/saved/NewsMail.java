package org.spona.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Counts;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.Labelling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that tells a person what is new in her searches, all of them together. */
@Component
class NewsMail {

    /** What a person can stop; the message {@code notice.kind.saved-searches} names it. */
    static final String KIND = "saved-searches";

    private static final int LISTED = 10;

    private final Labelling labels;
    private final FacetTerms terms;
    private final MessageSource messages;
    private final Counts counts;
    private final String home;

    NewsMail(
            Labelling labels,
            FacetTerms terms,
            MessageSource messages,
            Counts counts,
            @Value("${spona.notices.home}") String home) {
        this.labels = labels;
        this.terms = terms;
        this.messages = messages;
        this.counts = counts;
        this.home = home;
    }

    /**
     * The mail.
     *
     * @param news those searches in which something is new
     * @param at the moment for which it is written
     */
    Notice of(List<News> news, Contact to, Instant at) {
        Locale locale = to.language().locale();
        long found = news.stream()
                .flatMap(one -> one.hits().stream())
                .map(FoundThing::subject)
                .distinct()
                .count();
        return Notice.owed(
                        "saved-searches:" + to.person().map(UUID::toString).orElse("") + ":" + at.toEpochMilli(),
                        to,
                        counts.text("saved.mail.subject", found, locale),
                        text(news, to),
                        words("saved.mail.reason", locale))
                .stoppable(KIND);
    }

    private String text(List<News> news, Contact to) {
        Locale locale = to.language().locale();
        var text = new StringBuilder();
        news.forEach(one -> add(one, to, text));
        return text.append(words("saved.mail.change", locale))
                .append('\n')
                .append(home)
                .append("/search/saved")
                .toString();
    }

    private void add(News news, Contact to, StringBuilder text) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        Map<UUID, String> names = labels.organisations(news.hits(), locale);
        text.append(news.search().name()).append("\n\n");
        news.hits().stream()
                .limit(LISTED)
                .forEach(hit -> text.append("* ")
                        .append(content.text(
                                hit.title(),
                                hit.language()))
                        .append(place(hit, names))
                        .append("\n  ")
                        .append(home)
                        .append(terms.address(hit.subject()))
                        .append('\n'));
        if (news.hits().size() > LISTED) {
            text.append(counts.text("saved.mail.more", news.hits().size() - LISTED, locale))
                    .append('\n');
        }
        text.append('\n')
                .append(words("saved.mail.all", locale))
                .append('\n')
                .append(home)
                .append("/search/saved/")
                .append(news.search().getId())
                .append("/open\n\n");
    }

    private static String place(FoundThing hit, Map<UUID, String> names) {
        String name = names.get(hit.place());
        return name == null ? "" : " (" + name + ")";
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
