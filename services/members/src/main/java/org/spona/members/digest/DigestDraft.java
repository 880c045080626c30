package org.spona.members.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;
import org.spona.platform.language.Moments;
import org.spona.platform.text.Content;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts a digest from what has happened in a network: what was announced of it and is read by the network as a whole, each with its address. It asks no
 * other service: things come from the directory of things, members from the roster.
 */
@Component
class DigestDraft {

    /** More of a kind than that nobody reads in a digest; the newest stay. */
    private static final int MOST = 30;

    /** @param day for which its readers plan, if any */
    record Happened(
            String path,
            String title,
            String language,
            String owner,
            @Nullable LocalDate day) {}

    private final JdbcClient database;
    private final MessageSource messages;
    private final Moments moments;
    private final ZoneId zone;

    DigestDraft(
            JdbcClient database,
            MessageSource messages,
            Moments moments,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.database = database;
        this.messages = messages;
        this.moments = moments;
        this.zone = zone;
    }

    /**
     * What a coordinator begins with, in the language and script that she reads.
     *
     * @param network what it is called
     * @param since what happened before has been told
     * @param now what happens later is told by the next one
     */
    DigestContent of(UUID networkId, String network, Instant since, Instant now, Locale locale) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate from = since.atZone(zone).toLocalDate();
        Writing writing = new Writing(locale);
        writing.section("practices", published("practice", networkId, since, now));
        writing.section(
                "regulations",
                Stream.of("update", "regulation")
                        .flatMap(kind -> published(kind, networkId, since, now).stream())
                        .toList());
        writing.section("meetings-ahead", meetings(networkId, today, today.plusYears(1)));
        writing.section("meetings-held", meetings(networkId, from, today.minusDays(1)));
        writing.section("organisations", joined(networkId, since, now));
        return writing.content(network, today);
    }

    private List<Happened> published(String kind, UUID networkId, Instant since, Instant now) {
        return database.sql("""
                        select t.path, t.title, t.language, coalesce(o.name_latin, '') as owner, t.day
                        from directory_thing t left join directory_organisation o on o.id = t.organisation_id
                        where t.kind = :kind and t.network_id = :network and t.visibility <> 'PRIVATE' and not t.withdrawn
                            and t.published_at > :since and t.published_at <= :now
                        order by t.published_at desc, t.id limit :most""")
                .param("kind", kind)
                .param("network", networkId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(new SimplePropertyRowMapper<>(Happened.class))
                .list();
    }

    private List<Happened> meetings(UUID networkId, LocalDate from, LocalDate until) {
        return database.sql("""
                        select path, title, language, '' as owner, day from directory_thing
                        where kind = 'meeting' and network_id = :network and visibility <> 'PRIVATE' and not withdrawn
                            and day between :from and :until
                        order by day, id limit :most""")
                .param("network", networkId)
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query(new SimplePropertyRowMapper<>(Happened.class))
                .list();
    }

    private List<Happened> joined(UUID networkId, Instant since, Instant now) {
        return database.sql("""
                        select '/organisations/' || o.id as path, o.name_latin as title, 'sr-Latn' as language, '' as owner,
                            cast(null as date) as day
                        from roster r join directory_organisation o on o.id = r.organisation_id
                        where r.network_id = :network and r.status = 'JOINED' and r.changed_at > :since and r.changed_at <= :now
                        order by o.name_latin collate "sr-Latn-x-icu" limit :most""")
                .param("network", networkId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(new SimplePropertyRowMapper<>(Happened.class))
                .list();
    }

    /** A digest as far as it is written. */
    private final class Writing {

        private final Locale locale;
        private final Content content;
        private final List<String> sections = new ArrayList<>();

        Writing(Locale locale) {
            this.locale = locale;
            this.content = new Content(Language.ofTag(locale.toLanguageTag()));
        }

        void section(String name, List<Happened> happened) {
            if (!happened.isEmpty()) {
                sections.add("## " + words("digest.section." + name) + "\n\n"
                        + String.join("\n", happened.stream().map(this::line).toList()));
            }
        }

        private String line(Happened one) {
            String language = one.language();
            return "* [" + DigestLines.escaped(content.text(one.title(), language)) + "](" + one.path() + ")"
                    + (one.owner().isEmpty() ? "" : " (" + DigestLines.escaped(content.text(one.owner(), "sr")) + ")")
                    + (one.day() == null ? "" : ", " + moments.date(one.day(), locale));
        }

        DigestContent content(String network, LocalDate today) {
            String body = sections.isEmpty() ? words("digest.nothing") : String.join("\n\n", sections);
            return new DigestContent(
                    words("digest.draft.title", content.text(network, "sr"), moments.date(today, locale)),
                    body.substring(0, Math.min(body.length(), DigestContent.BODY_LENGTH)),
                    locale.getLanguage().equals("en") ? "en" : WrittenLanguages.ofCountry("", locale));
        }

        private String words(String code, Object... arguments) {
            return messages.getMessage(code, arguments, locale);
        }
    }
}
