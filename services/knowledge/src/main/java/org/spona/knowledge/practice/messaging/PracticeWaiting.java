package org.spona.knowledge.practice.messaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A draft waits for its author, or for its organisation when she has left; what was submitted for the editors of its network. */
@Component
class PracticeWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final PracticeReading practices;
    private final MessageSource messages;

    PracticeWaiting(WaitingAnnouncements announcements, PracticeReading practices, MessageSource messages) {
        this.announcements = announcements;
        this.practices = practices;
        this.messages = messages;
    }

    @EventListener
    void on(PracticeEvent event) {
        announcements.changed(this, event.practice().getId());
    }

    @Override
    public String source() {
        return "practice";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> ids) {
        return practices.list(ids).stream().flatMap(this::itemsOf).toList();
    }

    private Stream<Waiting.Item> itemsOf(Practice practice) {
        String page = "/practices/" + practice.getId();
        return switch (practice.status()) {
            case DRAFT -> {
                String what = practice.returnReason().isPresent() ? "returned" : "begun";
                yield Stream.of(item(practice, what, author(practice), page + "/edit", begun(practice)));
            }
            case SUBMITTED ->
                Stream.of(item(
                        practice,
                        "submitted",
                        Addressee.editors(practice.ownership().networkId()),
                        page,
                        practice.submittedAt().orElseThrow()));
            case PUBLISHED, WITHDRAWN -> Stream.empty();
        };
    }

    private static Addressee author(Practice practice) {
        Ownership ownership = practice.ownership();
        return practice.authorId()
                .map(author -> Addressee.person(author, ownership.networkId()))
                .orElseGet(() -> Addressee.writers(ownership));
    }

    /** To the day, so that a draft which is being written is not announced with every word. */
    private static Instant begun(Practice practice) {
        return practice.submittedAt().orElseGet(() -> practice.updatedAt().truncatedTo(ChronoUnit.DAYS));
    }

    private Waiting.Item item(Practice practice, String what, Addressee addressee, String address, Instant since) {
        String code = "practice.waiting." + what;
        return new Waiting.Item(
                practice.getId(),
                addressee,
                Labels.of(messages, code, practice.returnReason().orElse("")),
                practice.content().title(),
                practice.content().language(),
                Labels.of(messages, code + ".action"),
                address,
                null,
                since,
                null);
    }
}
