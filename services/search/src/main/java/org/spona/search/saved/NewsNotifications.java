package org.spona.search.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.waiting.Addressee;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.FoundThing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of what is new in a person's searches what she is told: each thing once, for the first search that finds it. */
@Component
class NewsNotifications {

    private final FacetTerms terms;
    private final MessageSource messages;

    NewsNotifications(FacetTerms terms, MessageSource messages) {
        this.terms = terms;
        this.messages = messages;
    }

    /**
     * The events that announce it.
     *
     * @param news those searches of one person in which something is new
     * @param at the moment at which it was found
     */
    List<OutgoingEvent> of(List<News> news, Instant at) {
        Map<ThingKey, Notification> byThing = new LinkedHashMap<>();
        news.forEach(one ->
                one.hits().forEach(hit -> byThing.computeIfAbsent(hit.subject(), thing -> of(one, hit, at))));
        return byThing.values().stream().map(Notification::event).toList();
    }

    private Notification of(News news, FoundThing hit, Instant at) {
        ThingKey thing = hit.subject();
        UUID person = news.search().personId();
        return new Notification(
                UUID.nameUUIDFromBytes(("search/" + person + "/" + thing).getBytes(UTF_8)),
                NotificationKind.SEARCH,
                thing,
                terms.address(thing),
                Labels.ofEach(locale -> messages.getMessage(
                        "saved.news.text", new Object[] {terms.label(Facet.KIND, thing.kind(), locale)}, locale)),
                List.of(new Audience(
                        Addressee.person(person),
                        Labels.of(messages, "saved.news.reason", news.search().name()))),
                List.of(),
                null,
                at);
    }
}
