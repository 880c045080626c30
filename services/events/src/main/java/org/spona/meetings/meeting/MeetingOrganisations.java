package org.spona.meetings.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** The organisations that do something for a meeting which another one convenes. */
@Component
public class MeetingOrganisations {

    /** What is offered from outside the network: those who host, pay for and make possible what others convene. */
    private static final List<String> BEYOND_THE_NETWORK = Stream.of(
                    OrganisationKind.ASSOCIATION,
                    OrganisationKind.DONOR,
                    OrganisationKind.MINISTRY,
                    OrganisationKind.PROVINCIAL_AUTHORITY)
            .map(Enum::name)
            .toList();

    private final Directory directory;
    private final NetworkPeople people;

    MeetingOrganisations(Directory directory, NetworkPeople people) {
        this.directory = directory;
        this.people = people;
    }

    /** Those that a form lets choose from: of the network, those who support others, and those that are named already. */
    public List<Organisation> offered(@Nullable UUID networkId, MeetingContent content) {
        Map<UUID, Organisation> offered = new LinkedHashMap<>();
        Set<UUID> ids = new HashSet<>(named(content));
        if (networkId != null) {
            ids.addAll(
                    people.list(networkId).stream().map(Member::organisationId).collect(Collectors.toSet()));
            directory.listJoined(networkId).forEach(one -> offered.put(one.id(), one));
        }
        directory.listOrganisations(BEYOND_THE_NETWORK).forEach(one -> offered.put(one.id(), one));
        offered.putAll(directory.organisations(ids));
        return List.copyOf(offered.values());
    }

    /**
     * Refuses an organisation that the directory does not know.
     *
     * @throws InvalidInput at its row
     */
    void check(MeetingInput input) {
        List<RoleAssignment> roles = input.content().roles();
        Map<UUID, Organisation> known = directory.organisations(named(input.content()));
        List<FieldError> mistakes = new ArrayList<>();
        for (int at = 0; at < roles.size(); at++) {
            UUID id = roles.get(at).organisationId();
            if (id != null && !known.containsKey(id)) {
                mistakes.add(new FieldError(
                        "content.roles[" + at + "].organisationId", "meeting.role.organisation-unknown"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    private static Set<UUID> named(MeetingContent content) {
        return content.roles().stream()
                .flatMap(one -> Stream.ofNullable(one.organisationId()))
                .collect(Collectors.toSet());
    }
}
