package org.spona.meetings.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.meetings.survey.AskedInstitution.Recipient;
import org.spona.meetings.survey.SurveyInput.Audience;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyState.Seat;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked: the members of a network or the institutions of bodies, each once, and who is written to for each. */
@Component
@Transactional(readOnly = true)
class SurveyAudience {

    private final Directory directory;
    private final DirectoryBodies bodies;
    private final NetworkPeople members;
    private final BodyPeople sitting;

    SurveyAudience(Directory directory, DirectoryBodies bodies, NetworkPeople members, BodyPeople sitting) {
        this.directory = directory;
        this.bodies = bodies;
        this.members = members;
        this.sitting = sitting;
    }

    /** The organisations of a network that can be asked: all that have joined, but for the one that asks. */
    List<Organisation> organisations(UUID networkId, UUID asker) {
        return directory.listJoined(networkId).stream()
                .filter(organisation -> !organisation.id().equals(asker))
                .toList();
    }

    /**
     * Those who are asked now, each once.
     *
     * @throws InvalidInput when there are none, too many, or a line that cannot be read
     */
    List<AskedInstitution> resolve(Survey survey) {
        UUID network = survey.ownership().networkId();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        if (survey.bodies().isEmpty()) {
            addMembers(survey, network, drafts);
        } else {
            addSeats(survey.bodies(), drafts);
        }
        addFurther(survey.further(), network, drafts);
        addWriters(network, drafts.values());
        if (drafts.isEmpty()) {
            throw new InvalidInput("organisationIds", "survey.missing.organisations");
        }
        if (drafts.size() > SurveyInput.MOST_INSTITUTIONS) {
            throw new InvalidInput("organisationIds", "survey.organisations.many");
        }
        return drafts.values().stream().map(Draft::done).toList();
    }

    private void addMembers(Survey survey, UUID network, Map<String, Draft> drafts) {
        organisations(network, survey.ownership().organisationId()).stream()
                .filter(organisation ->
                        survey.audience() == Audience.ALL || survey.chosen().contains(organisation.id()))
                .forEach(organisation -> draft(organisation.id(), "", "", drafts));
    }

    /**
     * An institution that the directory knows is asked once for all its seats. One of which only the name is known is another one in each
     * body: each municipality has its "Dom zdravlja".
     */
    private void addSeats(List<UUID> asked, Map<String, Draft> drafts) {
        Map<UUID, List<Sitting>> bySeat = sitting.list(asked).stream().collect(Collectors.groupingBy(Sitting::seatId));
        for (UUID body : asked) {
            for (Seat seat : bodies.find(body).map(BodyState::seats).orElse(List.of())) {
                Draft draft = draft(seat.organisationId(), seat.institution(), body.toString(), drafts);
                for (Sitting one : bySeat.getOrDefault(seat.id(), List.of())) {
                    draft.people.add(one.personId());
                    draft.recipients.add(new Recipient(one.personId(), one.name(), null));
                }
            }
        }
    }

    /** Lines such as {@code Opština Žabljak; socijalna@zabljak.example}: of a member that nobody is known of, or of somebody else. */
    private void addFurther(String typed, UUID network, Map<String, Draft> drafts) {
        List<FurtherInstitution> further = FurtherInstitution.read(typed);
        if (further.isEmpty()) {
            return;
        }
        Map<String, UUID> joined = directory.listJoined(network).stream()
                .flatMap(one -> Stream.of(
                        Map.entry(key(one.nameLatin()), one.id()), Map.entry(key(one.nameCyrillic()), one.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        for (FurtherInstitution one : further) {
            UUID known = joined.get(key(one.name()));
            Draft draft = known == null
                    ? named(one.name(), drafts).orElseGet(() -> draft(null, one.name(), "", drafts))
                    : draft(known, one.name(), "", drafts);
            draft.recipients.add(new Recipient(null, "", one.address().key()));
        }
    }

    /** The institution of a seat of which only the name is known, when there is one of that name alone. */
    private static Optional<Draft> named(String name, Map<String, Draft> drafts) {
        List<Draft> alike = drafts.values().stream()
                .filter(draft -> draft.organisationId == null && key(draft.name).equals(key(name)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** Where nobody is known to write to, those who write for the organisation are. */
    private void addWriters(UUID network, Collection<Draft> drafts) {
        Map<UUID, List<Member>> writers = members.list(network).stream()
                .filter(member -> member.role().writes())
                .collect(Collectors.groupingBy(Member::organisationId));
        drafts.stream()
                .filter(draft -> draft.people.isEmpty())
                .forEach(draft -> Optional.ofNullable(draft.organisationId)
                        .map(writers::get)
                        .orElse(List.of())
                        .forEach(
                                member -> draft.recipients.add(new Recipient(member.personId(), member.name(), null))));
    }

    /** @param within what a name is known in, when the directory does not know the institution */
    private static Draft draft(@Nullable UUID organisationId, String name, String within, Map<String, Draft> drafts) {
        String key = organisationId == null ? within + " " + key(name) : organisationId.toString();
        return drafts.computeIfAbsent(key, _ -> new Draft(organisationId, WrittenText.line(name)));
    }

    private static String key(String name) {
        return WrittenText.line(name).toLowerCase(Locale.ROOT);
    }

    /** An institution that is being put together. */
    private static final class Draft {
        private final @Nullable UUID organisationId;
        private final String name;
        private final Set<UUID> people = new LinkedHashSet<>();
        private final List<Recipient> recipients = new ArrayList<>();

        private Draft(@Nullable UUID organisationId, String name) {
            this.organisationId = organisationId;
            this.name = name;
        }

        private AskedInstitution done() {
            return new AskedInstitution(organisationId, name, people, eachOnce());
        }

        /** Somebody may be called otherwise in each body in which she sits. */
        private List<Recipient> eachOnce() {
            Map<Object, Recipient> once = new LinkedHashMap<>();
            recipients.forEach(one -> once.putIfAbsent(
                    Optional.<Object>ofNullable(one.personId()).orElseGet(() -> String.valueOf(one.email())), one));
            return List.copyOf(once.values());
        }
    }
}
