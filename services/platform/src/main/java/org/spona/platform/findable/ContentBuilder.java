package org.spona.platform.findable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Signals;
import org.spona.platform.findable.Findable.Term;

/** Says what a thing says, as far as it says it: what is not named is empty, and a thing that was not published is no news. */
public final class ContentBuilder {

    private final String title;
    private final String language;
    private String summary = "";
    private String text = "";
    private @Nullable UUID subjectId;
    private @Nullable UUID placeId;
    private @Nullable String country;
    private List<Term> topics = List.of();
    private List<Term> targetGroups = List.of();
    private List<String> keywords = List.of();
    private List<String> references = List.of();
    private @Nullable Integer periodFrom;
    private @Nullable Integer periodTo;
    private Instant publishedAt = Instant.EPOCH;
    private Instant updatedAt = Instant.EPOCH;
    private Signals signals = Signals.NONE;
    private @Nullable Integer page;
    private @Nullable Term jurisdiction;
    private @Nullable LocalDate heldFrom;
    private @Nullable LocalDate heldUntil;

    ContentBuilder(String title, String language) {
        this.title = title;
        this.language = language;
    }

    /** In short, as plain text. */
    public ContentBuilder summary(String words) {
        summary = words;
        return this;
    }

    /** All further text, plain. */
    public ContentBuilder text(String words) {
        text = words;
        return this;
    }

    /** What its page is of, when several tell of the same. */
    public ContentBuilder subject(@Nullable UUID id) {
        subjectId = id;
        return this;
    }

    /** The organisation where it is; without it that of its owner. */
    public ContentBuilder place(@Nullable UUID organisationId) {
        placeId = organisationId;
        return this;
    }

    /** Where it holds, ISO 3166-1 alpha-2; without it that of its place. */
    public ContentBuilder country(@Nullable String code) {
        country = code;
        return this;
    }

    /** What it is about. */
    public ContentBuilder topics(List<Term> terms) {
        topics = terms;
        return this;
    }

    /** Whom it helps. */
    public ContentBuilder targetGroups(List<Term> terms) {
        targetGroups = terms;
        return this;
    }

    /** Further words to find it by, which no vocabulary has. */
    public ContentBuilder keywords(List<String> words) {
        keywords = words;
        return this;
    }

    /** How it is cited, as it is written: gazettes, articles. */
    public ContentBuilder references(List<String> citations) {
        references = citations;
        return this;
    }

    /** The years in which it began and ended; the second is null while it goes on. */
    public ContentBuilder period(@Nullable Integer from, @Nullable Integer to) {
        periodFrom = from;
        periodTo = to;
        return this;
    }

    /** It began in the year of this day and goes on; null where the day is not known. */
    public ContentBuilder since(@Nullable LocalDate day) {
        return period(day == null ? null : day.getYear(), null);
    }

    /** When it was made known, which makes it news. */
    public ContentBuilder published(Instant at) {
        publishedAt = at;
        return this;
    }

    /** When it was changed last. */
    public ContentBuilder updated(Instant at) {
        updatedAt = at;
        return this;
    }

    /** How much it is used. */
    public ContentBuilder signals(Signals counted) {
        signals = counted;
        return this;
    }

    /** Where within that of which its page is, from 1; null for the whole. */
    public ContentBuilder page(@Nullable Integer number) {
        page = number;
        return this;
    }

    /** Whose law it is. */
    public ContentBuilder jurisdiction(Term where) {
        jurisdiction = where;
        return this;
    }

    /** The days on which it holds or takes place, both included; null where one is not known. */
    public ContentBuilder held(@Nullable LocalDate from, @Nullable LocalDate until) {
        heldFrom = from;
        heldUntil = until;
        return this;
    }

    /** All that was said of it. */
    public Content build() {
        return new Content(
                title,
                summary,
                text,
                language,
                subjectId,
                placeId,
                country,
                topics,
                targetGroups,
                keywords,
                references,
                periodFrom,
                periodTo,
                publishedAt,
                updatedAt,
                signals,
                page,
                jurisdiction,
                heldFrom,
                heldUntil);
    }
}
