package org.spona.members.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.members.person.People;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.findable.Things;
import org.spona.platform.language.Labels;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the reader follows: things, organisations, topics. */
@Service
@Transactional
public class Follows {

    private final JdbcClient database;
    private final Things things;
    private final People people;

    Follows(JdbcClient database, Things things, People people) {
        this.database = database;
        this.things = things;
        this.people = people;
    }

    /**
     * Something that can be followed, as the reader may know it.
     *
     * @param target its kind and key, such as {@code topic/housing}
     * @param title what it is called
     * @param language of the title, BCP 47 with script where there are two
     */
    public record Followed(String target, String title, String language, boolean wanted) {}

    /** What the reader follows and may still read, the latest first. */
    @Transactional(readOnly = true)
    public List<Followed> list(Locale locale) {
        List<FollowTarget> targets = database.sql(
                        "select target from follow where person_id = ? and wanted order by since desc")
                .param(Readers.get().personId())
                .query((row, _) -> FollowTarget.of(row.getString("target")))
                .list();
        Known known = known(targets, locale);
        return targets.stream()
                .flatMap(target -> known.find(target, true).stream())
                .toList();
    }

    /**
     * Something that the reader may follow, and whether she does.
     *
     * @throws Refusal {@code not-found} when she may not read it
     */
    @Transactional(readOnly = true)
    public Followed get(FollowTarget target, Locale locale) {
        boolean wanted = database.sql(
                        "select exists (select from follow where person_id = ? and target = ? and wanted)")
                .params(Readers.get().personId(), target.toString())
                .query(Boolean.class)
                .single();
        return known(List.of(target), locale).find(target, wanted).orElseThrow(Refusal::notFound);
    }

    /** What the reader may know of some targets. */
    private record Known(Map<ThingKey, Thing> things, Map<String, String> topics, Locale locale) {

        Optional<Followed> find(FollowTarget target, boolean wanted) {
            return target.thing().isPresent()
                    ? target.thing()
                            .map(things::get)
                            .map(thing -> new Followed(target.toString(), thing.title(), thing.language(), wanted))
                    : Optional.ofNullable(topics.get(target.key()))
                            .map(title -> new Followed(target.toString(), title, locale.toLanguageTag(), wanted));
        }
    }

    private Known known(List<FollowTarget> targets, Locale locale) {
        List<ThingKey> keys =
                targets.stream().flatMap(target -> target.thing().stream()).toList();
        return new Known(things.readable(keys), topics(locale), locale);
    }

    /**
     * Follows something from now on, or no more; taking part in it does not begin it again.
     *
     * @throws Refusal {@code not-found} when she may not read it
     */
    public void follow(FollowTarget target, boolean wanted) {
        if (wanted) {
            get(target, Locale.ROOT);
        }
        if (!Readers.get().personId().equals(Reader.NOBODY)) {
            database.sql("""
                            insert into follow (person_id, target, wanted) values (?, ?, ?)
                            on conflict (person_id, target) do update set wanted = excluded.wanted, since = now()""")
                    .params(Readers.get().personId(), target.toString(), wanted)
                    .update();
            if (target.thing().isEmpty()) {
                people.findById(Readers.get().personId()).ifPresent(person -> {
                    person.followsOtherTopics();
                    people.save(person);
                });
            }
        }
    }

    /** What topics of announced things are called, by code. */
    @Transactional(readOnly = true)
    public Map<String, String> topics(Locale locale) {
        return database
                .sql("select code, labels from topic_label order by code")
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        JsonMapper.shared()
                                .readValue(row.getString("labels"), Labels.class)
                                .in(locale.toLanguageTag())))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first, LinkedHashMap::new));
    }

    /** People who have taken part in a thing follow it, unless they stopped that; called as the service. */
    void takePart(ThingKey thing, Collection<UUID> people) {
        people.forEach(person -> database.sql("""
                        insert into follow (person_id, target, wanted) select id, ?, true from person where id = ?
                        on conflict do nothing""")
                .params(FollowTarget.of(thing).toString(), person)
                .update());
    }
}
