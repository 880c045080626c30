package org.spona.meetings.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of those who have places together with somebody who registered: for who convenes, the service, and everybody of her own group. */
@Component
@Transactional(readOnly = true)
public class Companions {

    private final Registrants registrants;

    Companions(Registrants registrants) {
        this.registrants = registrants;
    }

    /** By the invitation of who registered, in the order in which she named them; nobody for who came alone. */
    public Map<UUID, List<String>> of(Collection<UUID> invitees) {
        return registrants.findByInviteeIdIn(invitees).stream()
                .filter(registrant -> registrant.status() == Registrant.Status.CONFIRMED
                        && !registrant.others().isEmpty())
                .collect(Collectors.toMap(
                        registrant -> registrant.inviteeId().orElseThrow(), Registrant::others, (one, _) -> one));
    }

    /** The same of one. */
    public List<String> of(UUID invitee) {
        return of(List.of(invitee)).getOrDefault(invitee, List.of());
    }
}
