package org.spona.cooperation.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.CountedThings.Thing;
import org.spona.cooperation.indicator.PlatformCount.Counting;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of what the platform counts: meetings that are held with who did something for them, practices that are applied. */
@Configuration(proxyBeanMethods = false)
class CountedEvents {

    static final String MEETINGS = "spona.meetings";
    static final String ADOPTIONS = "spona.adoptions";
    static final String MEETINGS_HELD = "meetings-held";
    static final String ORGANISATIONS_TAKING_PART = "organisations-taking-part";
    static final String PRACTICES_APPLIED = "practices-applied";

    /** What is needed of a meeting. */
    private record Meeting(@JsonUnwrapped Ownership ownership, String status, Content content) {

        private record Content(Time time, List<Part> roles) {}

        private record Time(@Nullable Instant starts, String zone) {}

        private record Part(UUID organisationId) {}
    }

    /** What is needed of an adoption. */
    private record Adoption(
            @JsonUnwrapped Ownership ownership,
            @Nullable String status,
            @Nullable LocalDate since,
            Instant updatedAt) {}

    @Bean
    PlatformCount meetingsHeld(CountedThings things) {
        return new CopiedCount(MEETINGS_HELD, Counting.IN_PERIOD, things);
    }

    @Bean
    PlatformCount organisationsTakingPart(CountedThings things) {
        return new CopiedCount(ORGANISATIONS_TAKING_PART, Counting.IN_PERIOD, things);
    }

    @Bean
    PlatformCount practicesApplied(CountedThings things) {
        return new CopiedCount(PRACTICES_APPLIED, Counting.AT_END, things);
    }

    @Bean
    EventConsumer consumerOfCountedThings(CountedThings things) {
        return EventConsumer.once("counted-things", List.of(MEETINGS, ADOPTIONS), event -> on(event, things));
    }

    static void on(IncomingEvent event, CountedThings things) {
        if (event.topic().equals(MEETINGS)) {
            keepMeeting(event, things);
        } else {
            keepAdoption(event, things);
        }
    }

    private static void keepMeeting(IncomingEvent event, CountedThings things) {
        Meeting meeting = event.dataAs(Meeting.class);
        Instant starts = meeting.content().time().starts();
        List<Thing> counted = new ArrayList<>();
        if (meeting.status().equals("HELD") && starts != null) {
            LocalDate day =
                    starts.atZone(ZoneId.of(meeting.content().time().zone())).toLocalDate();
            counted.add(new Thing(MEETINGS_HELD, event.aggregateId(), day, null));
            meeting.content()
                    .roles()
                    .forEach(part ->
                            counted.add(new Thing(ORGANISATIONS_TAKING_PART, part.organisationId(), day, null)));
        }
        things.keep(event.aggregateId(), event.aggregateVersion(), meeting.ownership(), counted);
    }

    private static void keepAdoption(IncomingEvent event, CountedThings things) {
        Adoption adoption = event.dataAs(Adoption.class);
        LocalDate said = adoption.since() == null
                ? adoption.updatedAt().atZone(ZoneOffset.UTC).toLocalDate()
                : adoption.since();
        List<Thing> counted = switch (adoption.status()) {
            case "PILOTING", "RUNNING" ->
                List.of(new Thing(
                        PRACTICES_APPLIED,
                        event.aggregateId(),
                        things.since(event.aggregateId())
                                .filter(known -> known.isBefore(said))
                                .orElse(said),
                        null));
            case "STOPPED" ->
                things
                        .since(event.aggregateId())
                        .filter(known -> known.isBefore(said))
                        .map(known -> new Thing(PRACTICES_APPLIED, event.aggregateId(), known, said))
                        .stream()
                        .toList();
            case null, default -> List.of();
        };
        things.keep(event.aggregateId(), event.aggregateVersion(), adoption.ownership(), counted);
    }
}
