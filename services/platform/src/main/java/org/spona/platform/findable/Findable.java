package org.spona.platform.findable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.MessageSource;

/**
 * Something that can be found, of whatever kind, as its service announces it; a contract with {@code services/search/contracts/schemas/findable.json}. The event carries the
 * whole state, so an index needs no earlier one and no service to ask.
 *
 * @param version grows with every event of the thing
 * @param externalId what it is called where it was imported from
 * @param ownership whose it is and how far it is shared
 * @param readers who reads it besides
 * @param content what it says; null once it is withdrawn
 * @param lastTitle what it is still called by those who may read its page although it is withdrawn; null when nobody shall, or while it is not
 */
public record Findable(
        UUID id,
        Kind kind,
        long version,
        @Nullable String externalId,
        Ownership ownership,
        FurtherReaders readers,
        @Nullable Content content,
        @Nullable LastTitle lastTitle) {

    /** What has a content, or is gone altogether. */
    public Findable(
            UUID id,
            Kind kind,
            long version,
            @Nullable String externalId,
            Ownership ownership,
            FurtherReaders readers,
            @Nullable Content content) {
        this(id, kind, version, externalId, ownership, readers, content, null);
    }

    /** The same as nobody finds it although it is there, such as a draft: what belongs to it stays, and is found by nobody either. */
    public Findable hidden() {
        return new Findable(id, kind, version, externalId, ownership, readers, null);
    }

    /** The compacted topic of all that can be found. */
    public static final String TOPIC = "spona.findables";

    private static final String ANNOUNCED = "org.spona.findable.announced";
    private static final String WITHDRAWN = "org.spona.findable.withdrawn";

    /**
     * A kind of thing; it comes along with each, so that no reader of the topic has to know it.
     *
     * @param name such as {@code practice}
     * @param icon one of Bootstrap Icons
     * @param path where its page is, before the id: {@code /practices/}
     * @param labels what one thing of it is called
     * @param leadsOn whether that address only leads on to the page where the thing stands, as that of a point of an agenda to its meeting
     */
    public record Kind(String name, String icon, String path, Labels labels, boolean leadsOn) {

        /** A kind whose things have pages of their own. */
        public Kind(String name, String icon, String path, Labels labels) {
            this(name, icon, path, labels, false);
        }

        /** A kind that is called as the message {@code <name>.kind} says. */
        public static Kind named(String name, String icon, String path, MessageSource messages) {
            return new Kind(name, icon, path, Labels.of(messages, name + ".kind"));
        }

        /** The same with addresses that lead on. */
        public Kind leadingOn() {
            return new Kind(name, icon, path, labels, true);
        }
    }

    /**
     * What something is called that is found no more but goes on to have a page: a meeting that was cancelled.
     *
     * @param language of the title, BCP 47 with script where there are two
     */
    public record LastTitle(String title, String language) {}

    /**
     * A term of a vocabulary by which things are sorted.
     *
     * @param code the same in every language
     */
    public record Term(String code, Labels labels) {}

    /**
     * How much a thing is used, of what all its readers may know.
     *
     * @param organisations how many apply it
     * @param people how many say that it was of use to them
     */
    public record Signals(int organisations, int people) {

        /** Of a thing that nobody uses. */
        public static final Signals NONE = new Signals(0, 0);
    }

    /**
     * What a thing says.
     *
     * @param summary plain text, may be empty
     * @param text all further text, plain, may be empty
     * @param language in which it is written, BCP 47 with script where there are two
     * @param subjectId what its page is of and it stands for once, when several tell of the same: the person of a membership
     * @param placeId the organisation where it is, else that of its owner
     * @param country where it holds, ISO 3166-1 alpha-2, else that of its place
     * @param topics what it is about
     * @param targetGroups whom it helps
     * @param keywords further words to find it by, which no vocabulary has
     * @param references how it is cited, as it is written: gazettes, articles
     * @param periodFrom the year in which it began
     * @param periodTo the year in which it ended; null while it goes on
     * @param page where within that of which its page is, from 1: a page of a file; null for the whole
     * @param jurisdiction the country, or the part of it, whose law it is; null of what is no law
     * @param heldFrom the first day on which it holds or takes place; null when that is not known to the day
     * @param heldUntil the last such day; null while there is none
     */
    public record Content(
            String title,
            String summary,
            String text,
            String language,
            @Nullable UUID subjectId,
            @Nullable UUID placeId,
            @Nullable String country,
            List<Term> topics,
            List<Term> targetGroups,
            List<String> keywords,
            List<String> references,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            Instant publishedAt,
            Instant updatedAt,
            Signals signals,
            @Nullable Integer page,
            @Nullable Term jurisdiction,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil) {

        public Content {
            topics = List.copyOf(topics);
            targetGroups = List.copyOf(targetGroups);
            keywords = List.copyOf(keywords);
            references = List.copyOf(references);
        }

        /** What is called this, which its builder tells more of. */
        public static ContentBuilder of(String title, String language) {
            return new ContentBuilder(title, language);
        }

        /** The day for which its readers plan: the last on which it holds or takes place, else the first; null without one. */
        public @Nullable LocalDate day() {
            return heldUntil == null ? heldFrom : heldUntil;
        }
    }

    /** What tells it from all others. */
    public ThingKey key() {
        return new ThingKey(kind.name(), id);
    }

    /** What its page is of and it stands for: itself, unless several tell of the same. */
    public ThingKey subject() {
        return content == null || content.subjectId() == null ? key() : new ThingKey(kind.name(), content.subjectId());
    }

    /** Where its page is. */
    public String path() {
        return kind.path() + subject().id();
    }

    /** The event that announces it, or that it is withdrawn. */
    public OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, id, version, content == null ? WITHDRAWN : ANNOUNCED, this, key().toString());
    }
}
