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

/** Hears of what the platform counts: meetings that are held with who did something for them, practices and obligations that are applied. */
@Configuration(proxyBeanMethods = false)
class CountedEvents {

    static final String MEETINGS = "spona.meetings";
    static final String ADOPTIONS = "spona.adoptions";
    static final String APPLICATIONS = "spona.applications";
    static final String MEETINGS_HELD = "meetings-held";
    static final String ORGANISATIONS_TAKING_PART = "organisations-taking-part";
    static final String PRACTICES_APPLIED = "practices-applied";
    static final String OBLIGATIONS_APPLIED = "obligations-applied";

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

    /** What is needed of what an organisation says of an obligation. */
    private record Application(
            @JsonUnwrapped Ownership ownership, UUID obligationId, String status, Instant changedAt) {}

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
    PlatformCount obligationsApplied(CountedThings things) {
        return new CopiedCount(OBLIGATIONS_APPLIED, Counting.AT_END, things);
    }

    @Bean
    EventConsumer consumerOfCountedThings(CountedThings things) {
        return EventConsumer.once(
                "counted-things", List.of(MEETINGS, ADOPTIONS, APPLICATIONS), event -> on(event, things));
    }

    static void on(IncomingEvent event, CountedThings things) {
        switch (event.topic()) {
            case MEETINGS -> keepMeeting(event, things);
            case ADOPTIONS -> keepAdoption(event, things);
            default -> keepApplication(event, things);
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
        LocalDate said = adoption.since() == null ? day(adoption.updatedAt()) : adoption.since();
        List<Thing> counted = switch (adoption.status()) {
            case "PILOTING", "RUNNING" -> applied(PRACTICES_APPLIED, event, said, things);
            case "STOPPED" -> appliedUntil(PRACTICES_APPLIED, event, said, things);
            case null, default -> List.of();
        };
        things.keep(event.aggregateId(), event.aggregateVersion(), adoption.ownership(), counted);
    }

    /** It counts from the day on which the organisation first said so, until it says otherwise. */
    private static void keepApplication(IncomingEvent event, CountedThings things) {
        Application application = event.dataAs(Application.class);
        LocalDate said = day(application.changedAt());
        List<Thing> counted = application.status().equals("APPLIED")
                ? applied(OBLIGATIONS_APPLIED, event, said, things)
                : appliedUntil(OBLIGATIONS_APPLIED, event, said, things);
        things.keep(event.aggregateId(), event.aggregateVersion(), application.ownership(), counted);
    }

    private static List<Thing> applied(String kind, IncomingEvent event, LocalDate said, CountedThings things) {
        LocalDate since = things.since(event.aggregateId())
                .filter(known -> known.isBefore(said))
                .orElse(said);
        return List.of(new Thing(kind, event.aggregateId(), since, null));
    }

    private static List<Thing> appliedUntil(String kind, IncomingEvent event, LocalDate said, CountedThings things) {
        return things
                .since(event.aggregateId())
                .filter(known -> known.isBefore(said))
                .map(known -> new Thing(kind, event.aggregateId(), known, said))
                .stream()
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
