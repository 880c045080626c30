package org.spona.meetings.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.participation.ListedPerson.Known;
import org.spona.platform.language.FoldedName;
import org.spona.platform.mail.EmailAddress;

/** Finds who the people of a list are among those who are invited: by their address, else by a name that only one of them has. */
final class ParticipantMatching {

    /** What tools write behind a name: {@code (Guest)}, {@code (Original Name)}. */
    private static final Pattern BRACKETED = Pattern.compile("\\s*+[(\\[][^)\\]]{0,100}+[)\\]]");

    /** Who a row is of. */
    private record Key(Optional<UUID> inviteeId, Known known, String written) {}

    private final Map<String, Invitee> byEmail = new HashMap<>();
    private final Map<String, Optional<Invitee>> byName = new HashMap<>();
    private final Map<UUID, Invitee> byId = new HashMap<>();

    /** @param addresses by the id of the invitee, normalised */
    ParticipantMatching(List<Invitee> invitees, Map<UUID, String> addresses) {
        for (Invitee invitee : invitees) {
            byId.put(invitee.getId(), invitee);
            Optional.ofNullable(addresses.get(invitee.getId())).ifPresent(address -> byEmail.put(address, invitee));
            byName.merge(sorted(invitee.name()), Optional.of(invitee), (_, _) -> Optional.empty());
        }
    }

    /** A name whatever the order of its words, and however it is written. */
    private static String sorted(String name) {
        String[] words = FoldedName.of(BRACKETED.matcher(name).replaceAll("")).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /**
     * The people of some sessions, in the order of the list; all sessions of one are one.
     *
     * @param atLeast for how many minutes somebody has to be there
     */
    List<ListedPerson> people(List<Session> sessions, int atLeast) {
        Map<Object, List<Session>> together = new LinkedHashMap<>();
        Map<Object, Known> known = new HashMap<>();
        for (Session session : sessions) {
            Key key = key(session);
            Object person = key.inviteeId().<Object>map(id -> id).orElse(key.written());
            together.computeIfAbsent(person, _ -> new ArrayList<>()).add(session);
            known.merge(person, key.known(), (one, other) -> one == Known.BY_EMAIL ? one : other);
        }
        List<ListedPerson> people = new ArrayList<>();
        together.forEach((person, of) -> people.add(person(
                person instanceof UUID id ? Optional.ofNullable(byId.get(id)) : Optional.empty(),
                known.getOrDefault(person, Known.NOT),
                of,
                atLeast)));
        return Collections.unmodifiableList(people);
    }

    private Key key(Session session) {
        String email = EmailAddress.normalised(session.email());
        Invitee addressed = email.isEmpty() ? null : byEmail.get(email);
        if (addressed != null) {
            return new Key(Optional.of(addressed.getId()), Known.BY_EMAIL, email);
        }
        String name = sorted(session.name());
        Optional<Invitee> named = name.isEmpty() ? Optional.empty() : byName.getOrDefault(name, Optional.empty());
        return new Key(
                named.map(Invitee::getId),
                named.isPresent() ? Known.BY_NAME : Known.NOT,
                email.isEmpty() ? "name " + name : "email " + email);
    }

    private static ListedPerson person(Optional<Invitee> invitee, Known known, List<Session> sessions, int atLeast) {
        Session first = sessions.getFirst();
        Optional<Integer> minutes = Session.minutes(sessions);
        return new ListedPerson(
                first.name(),
                first.email(),
                invitee.map(Invitee::getId).orElse(null),
                known,
                invitee.map(Invitee::name).orElse(""),
                minutes.orElse(null),
                Session.first(sessions).orElse(null),
                Session.last(sessions).orElse(null),
                minutes.map(there -> there >= atLeast).orElse(true));
    }
}
