package org.spona.members.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what people are told: what services announce, and new things about what they follow. Whether each of them is meant and may
 * read it, {@link NotificationDelivery} finds out by her own rights.
 */
@Service
@Transactional
public class NotificationIntake {

    /** Something has come in for somebody; wakes the worker. */
    record Arrived() {}

    /** Things that were published earlier are no news, whenever they are announced. */
    private static final Duration NEW = Duration.ofDays(7);

    /** The kind of thing that an organisation is. */
    private static final String ORGANISATION = "organisation";

    private final JdbcClient database;
    private final Follows follows;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationIntake(
            JdbcClient database,
            Follows follows,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.follows = follows;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Takes in what a service announces; called as the service. */
    public void take(Notification notification) {
        follows.takePart(notification.thing(), notification.participants());
        notification.audiences().forEach(audience -> addressTo(audience, notification));
        events.publishEvent(new Arrived());
    }

    /**
     * Takes in things that can be found: those that are new are news to who follows their topics or organisations, and what is told of
     * them already need not wait any longer; called as the service.
     */
    public void takeNews(Collection<Findable> findables) {
        Instant now = clock.instant();
        hasten(findables);
        findables.forEach(findable -> Optional.ofNullable(findable.content()).ifPresent(content -> {
            keepTopics(content);
            // What only leads on to where it stands, such as an article to its act, is told of with that.
            if (content.publishedAt().isAfter(now.minus(NEW))
                    && !findable.kind().leadsOn()) {
                tellFollowers(findable, content);
            }
        }));
        events.publishEvent(new Arrived());
    }

    /** Somebody may be able to read them now. */
    private void hasten(Collection<Findable> findables) {
        List<Object[]> keys = findables.stream()
                .map(findable -> new Object[] {findable.kind().name(), findable.id()})
                .toList();
        if (!keys.isEmpty()) {
            database.sql("""
                            update notification set due_at = now()
                            where (thing_kind, thing_id) in (:keys) and listed_at is null and due_at > now()""").param("keys", keys).update();
        }
    }

    private void tellFollowers(Findable findable, Content content) {
        Notification news = new Notification(
                UUID.nameUUIDFromBytes(("news/" + findable.key()).getBytes(UTF_8)),
                NotificationKind.NEWS,
                findable.key(),
                findable.kind().path()
                        + Optional.ofNullable(content.subjectId()).orElse(findable.id()),
                Labels.ofEach(locale -> messages.getMessage(
                        "notification.new",
                        new Object[] {findable.kind().labels().in(locale.toLanguageTag())},
                        locale)),
                audiences(findable, content),
                List.of(),
                null,
                content.publishedAt());
        news.audiences().forEach(audience -> addressTo(audience, news));
    }

    private List<Audience> audiences(Findable findable, Content content) {
        Stream<Audience> places = Stream.of(
                        Optional.ofNullable(content.placeId()),
                        Optional.of(findable.ownership().organisationId()))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(this::followersOfOrganisation);
        Stream<Audience> topics = content.topics().stream()
                .map(topic -> new Audience(
                        Addressee.followersOfTopic(topic.code()),
                        reason(locale -> topic.labels().in(locale.toLanguageTag()))));
        return Stream.concat(places, topics).toList();
    }

    private Stream<Audience> followersOfOrganisation(UUID id) {
        return database
                .sql("select name_latin from organisation where id = ?")
                .param(id)
                .query((row, _) -> row.getString("name_latin"))
                .list()
                .stream()
                .map(name -> new Audience(Addressee.followersOf(new ThingKey(ORGANISATION, id)), reason(_ -> name)));
    }

    private Labels reason(Function<Locale, String> followed) {
        return Labels.ofEach(locale ->
                messages.getMessage("notification.reason.follow", new Object[] {followed.apply(locale)}, locale));
    }

    private void keepTopics(Content content) {
        content.topics()
                .forEach(topic -> database.sql("""
                        insert into topic_label as known (code, labels) values (?, cast(? as jsonb))
                        on conflict (code) do update set labels = excluded.labels where known.labels <> excluded.labels""")
                        .params(topic.code(), JsonMapper.shared().writeValueAsString(topic.labels()))
                        .update());
    }

    private void addressTo(Audience audience, Notification notification) {
        database.sql("""
                        insert into notification (id, person_id, kind, addressee, thing_kind, thing_id, address, text, reason, at, due_at)
                        select :id, person, :kind, :addressee, :thingKind, :thing, :address, cast(:text as jsonb), cast(:reason as jsonb), :at, now()
                        from possible_addressees(:addressee) as person where person is distinct from cast(:causedBy as uuid)
                            and (:kind <> 'NEWS' or exists (
                                select from follow where person_id = person and 'followers/' || target = :addressee and since <= :at)
                                and not exists (
                                select from follow where person_id = person and target = :thingKind || '/' || cast(:thing as text)))
                        on conflict do nothing""").params(parameters(audience, notification)).update();
    }

    private static Map<String, @Nullable Object> parameters(Audience audience, Notification notification) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", notification.id());
        parameters.put("kind", notification.kind().name());
        parameters.put("addressee", audience.addressee().key());
        parameters.put("thingKind", notification.thing().kind());
        parameters.put("thing", notification.thing().id());
        parameters.put("address", notification.address());
        parameters.put("text", JsonMapper.shared().writeValueAsString(notification.text()));
        parameters.put("reason", JsonMapper.shared().writeValueAsString(audience.reason()));
        parameters.put("at", notification.at().atOffset(ZoneOffset.UTC));
        parameters.put("causedBy", notification.causedBy());
        return parameters;
    }
}
