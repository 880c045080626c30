package org.spona.members.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.client.RestClient;

/** The groups of people at the identity server. */
public record IdentityGroups(RestClient server) {

    private record Group(String name) {}

    /** The names of those in which a person is. */
    public List<String> of(String subject) {
        return Stream.of(Objects.requireNonNull(server.get()
                        .uri("/users/{id}/groups", subject)
                        .retrieve()
                        .body(Group[].class)))
                .map(Group::name)
                .toList();
    }
}
