package org.spona.cooperation.initiative.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativePart;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to initiatives what their pages show besides: names, parts, the count of users, what can be done. */
@Component
class InitiativeViews {

    /**
     * An organisation with its part.
     *
     * @param accepted whether it takes part; else it has only offered to
     * @param leads whether it leads
     */
    record PartyView(Optional<Organisation> organisation, InitiativePart part, boolean accepted, boolean leads) {}

    /**
     * An initiative on its page.
     *
     * @param users how many people of all parties that have counted use it
     * @param counted how many parties have counted
     * @param own what the reader's organisation says
     */
    record InitiativeView(
            Initiative initiative,
            Optional<Organisation> organisation,
            List<PartyView> parties,
            List<PartyView> offers,
            int users,
            long counted,
            Optional<InitiativePart> own,
            Permissions can) {}

    /** An initiative in a list. */
    record InitiativeLine(Initiative initiative, Optional<Organisation> organisation, int users) {}

    private final InitiativeRegister register;
    private final Directory directory;
    private final Clock clock;

    InitiativeViews(InitiativeRegister register, Directory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    InitiativeView of(Initiative initiative) {
        List<InitiativePart> parts = register.parts(List.of(initiative.getId()));
        UUID lead = initiative.ownership().organisationId();
        Map<UUID, Organisation> organisations = directory.organisations(
                Stream.concat(parts.stream().map(InitiativePart::organisationId), Stream.of(lead))
                        .collect(Collectors.toSet()));
        List<PartyView> views = parts.stream()
                .map(part -> new PartyView(
                        Optional.ofNullable(organisations.get(part.organisationId())),
                        part,
                        initiative.parties().contains(part.organisationId()),
                        part.organisationId().equals(lead)))
                .toList();
        return new InitiativeView(
                initiative,
                Optional.ofNullable(organisations.get(lead)),
                views.stream().filter(PartyView::accepted).toList(),
                views.stream()
                        .filter(view -> !view.accepted() && !view.part().hasLeft())
                        .toList(),
                users(initiative, parts),
                parts.stream()
                        .filter(part ->
                                part.users() != null && initiative.parties().contains(part.organisationId()))
                        .count(),
                register.own(initiative),
                Permissions.of(InitiativeStep.class, initiative, Readers.get(), clock.instant()));
    }

    List<InitiativeLine> lines(List<Initiative> some) {
        Map<UUID, List<InitiativePart>> parts = register
                .parts(some.stream().map(Initiative::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(InitiativePart::initiativeId));
        Map<UUID, Organisation> leads = directory.organisations(some.stream()
                .map(initiative -> initiative.ownership().organisationId())
                .collect(Collectors.toSet()));
        return some.stream()
                .map(initiative -> new InitiativeLine(
                        initiative,
                        Optional.ofNullable(leads.get(initiative.ownership().organisationId())),
                        users(initiative, parts.getOrDefault(initiative.getId(), List.of()))))
                .toList();
    }

    private static int users(Initiative initiative, List<InitiativePart> parts) {
        return parts.stream()
                .filter(part -> initiative.parties().contains(part.organisationId()))
                .mapToInt(part -> Objects.requireNonNullElse(part.users(), 0))
                .sum();
    }
}
