package org.spona.meetings.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The institutions of a task with those who are written to for each.
 *
 * @param recipients by what tells the institutions apart
 */
record Asked(List<Party> parties, Map<String, List<Recipient>> recipients) {

    /** Each institution once. */
    Asked {
        Map<String, Party> once = new LinkedHashMap<>();
        parties.stream().filter(Party::isNamed).forEach(party -> once.putIfAbsent(party.key(), party));
        parties = List.copyOf(once.values());
        recipients = Map.copyOf(recipients);
    }

    /** Those to whom something is written of the part of an institution. */
    List<Recipient> recipientsOf(String key) {
        return recipients.getOrDefault(key, List.of());
    }

    /** Who was invited to the meeting for an institution, of those whom the directory knows. */
    Collection<UUID> peopleOf(Party party) {
        return recipientsOf(party.key()).stream()
                .filter(Recipient::invited)
                .flatMap(recipient -> recipient.person().stream())
                .collect(Collectors.toCollection(LinkedHashSet<UUID>::new));
    }

    /** What tells all of them apart. */
    Set<String> keys() {
        return parties.stream().map(Party::key).collect(Collectors.toUnmodifiableSet());
    }
}
