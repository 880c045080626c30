package org.spona.meetings.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.problem.InvalidInput;

/**
 * The institutions of a task with those who are written to for each.
 *
 * @param recipients by what tells the institutions apart
 */
record TaskParties(List<Party> parties, Map<String, List<Recipient>> recipients) {

    /** How many institutions can be asked at once. */
    static final int MOST_PARTIES = 200;

    /** How many people can read a task because they were invited for an institution; an array of its row holds no more. */
    static final int MOST_PEOPLE = 500;

    /** Each institution once. */
    TaskParties {
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

    /**
     * Refuses too few and too many of them.
     *
     * @throws InvalidInput at the field of the institutions
     */
    void requireBounded() {
        if (parties.isEmpty()) {
            throw new InvalidInput("organisationIds", "task.missing.parties");
        }
        if (parties.size() > MOST_PARTIES) {
            throw new InvalidInput("organisationIds", "task.parties.too-many");
        }
        if (parties.stream().mapToInt(party -> peopleOf(party).size()).sum() > MOST_PEOPLE) {
            throw new InvalidInput("organisationIds", "task.people.too-many");
        }
    }
}
