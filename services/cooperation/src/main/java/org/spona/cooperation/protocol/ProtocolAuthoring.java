package org.spona.cooperation.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write protocols for an organisation. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class ProtocolAuthoring {

    private final Protocols protocols;
    private final ProtocolParts parts;
    private final Directory directory;
    private final BodyChoices bodies;
    private final NewIds ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtocolAuthoring(
            Protocols protocols,
            ProtocolParts parts,
            Directory directory,
            BodyChoices bodies,
            NewIds ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.protocols = protocols;
        this.parts = parts;
        this.directory = directory;
        this.bodies = bodies;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a form begins with: the protocol as it is, or a new one: empty, taken over from another organisation's, or as the next version of one's own.
     *
     * @param origin the protocol from which it is taken over
     * @param predecessor the protocol that it shall replace
     * @throws Refusal {@code forbidden} when the reader writes for nobody, {@code protocol-revised-already}
     */
    @Transactional(readOnly = true)
    public ProtocolInput begin(UUID id, @Nullable UUID origin, @Nullable UUID predecessor, Locale locale) {
        Optional<Protocol> known = protocols.findById(id);
        if (known.isPresent()) {
            ProtocolStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            return ProtocolInput.of(known.get());
        }
        if (predecessor != null) {
            return nextOf(revisable(predecessor));
        }
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
        return origin == null ? blank(ownership, locale) : takenOver(protocols.get(origin), ownership);
    }

    /** Which organisations can be parties in a network. */
    @Transactional(readOnly = true)
    public List<Organisation> parties(UUID networkId) {
        return directory.listJoined(networkId);
    }

    /**
     * Saves a draft, or what is being agreed. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code protocol-frozen} once it is open for signatures, {@code protocol-revised-already}
     * @throws InvalidInput when it contradicts itself, or a party is not of the network
     */
    public Protocol save(UUID id, ProtocolInput input) {
        return protocols.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Tells a writer who is about to share it what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        ProtocolPolicy.checkReady(protocols.get(id).content(), LocalDate.now(clock));
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        Protocol protocol = protocols.get(id);
        ProtocolStep.DISCARD.require(Readers.get(), protocol, clock.instant());
        protocols.delete(protocol);
        events.publishEvent(new Protocol.Discarded(id));
    }

    private Protocol draft(UUID id, ProtocolInput input) {
        Optional<Protocol> predecessor =
                Optional.ofNullable(input.predecessorId()).map(this::revisable);
        Ownership ownership = predecessor
                .map(before -> before.ownership().sharedWith(input.visibility()))
                .orElseGet(() -> Workplaces.ownership(
                        Readers.get(), input.organisationId(), input.networkId(), input.visibility()));
        Optional.ofNullable(input.originId()).ifPresent(protocols::get);
        ProtocolContent content = checked(input.content(), ownership.networkId(), predecessor.map(Protocol::content));
        return ids.take(
                id,
                () -> protocols.saveAndFlush(new Protocol(
                        id, Readers.get(), ownership, content, predecessor, input.originId(), clock.instant())));
    }

    private Protocol revise(Protocol protocol, ProtocolInput input) {
        ProtocolStep.EDIT.require(Readers.get(), protocol, clock.instant());
        protocol.requireSeen(input.seenVersion());
        protocol.revise(
                checked(input.content(), protocol.ownership().networkId(), Optional.of(protocol.content())),
                input.visibility(),
                clock.instant());
        Protocol saved = protocols.saveAndFlush(protocol);
        parts.rename(saved);
        return saved;
    }

    private Protocol revisable(UUID predecessor) {
        Protocol before = protocols.get(predecessor);
        ProtocolStep.REVISE.require(Readers.get(), before, clock.instant());
        if (protocols.findByPredecessorId(predecessor).stream()
                .anyMatch(next -> !next.status().isOver())) {
            throw new Refusal(ProtocolError.REVISED_ALREADY);
        }
        return before;
    }

    /** @param before what was written until now, whose watching body stays even if it works no more */
    private ProtocolContent checked(ProtocolContent written, UUID networkId, Optional<ProtocolContent> before) {
        ProtocolContent content = written.kept();
        ProtocolPolicy.checkDraft(content);
        Set<UUID> members = parties(networkId).stream().map(Organisation::id).collect(Collectors.toSet());
        bodies.require(
                "content.watchingBodyId",
                content.watchingBodyId(),
                before.map(ProtocolContent::watchingBodyId).orElse(null),
                "protocol.watchingBodyId.unknown");
        UUID watching = content.watchingOrganisationId();
        if (watching != null && !members.contains(watching)) {
            throw new InvalidInput("content.watchingOrganisationId", "protocol.parties.foreign");
        }
        List<FieldError> foreign = IntStream.range(0, content.parties().size())
                .filter(at -> content.parties().get(at).organisationId() != null)
                .filter(at -> !members.contains(
                        Objects.requireNonNull(content.parties().get(at).organisationId())))
                .mapToObj(
                        at -> new FieldError("content.parties[" + at + "].organisationId", "protocol.parties.foreign"))
                .toList();
        if (!foreign.isEmpty()) {
            throw new InvalidInput(foreign);
        }
        return content;
    }

    private ProtocolInput blank(Ownership ownership, Locale locale) {
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return input(ProtocolContent.blank(language), ownership, null, null);
    }

    private ProtocolInput nextOf(Protocol before) {
        return input(before.content().withoutDays(), before.ownership(), null, before.getId());
    }

    /** Institutions of another municipality stay as names, until one's own are chosen instead. */
    private ProtocolInput takenOver(Protocol origin, Ownership ownership) {
        ProtocolContent content = origin.content();
        Map<UUID, Organisation> named = directory.organisations(content.parties().stream()
                .flatMap(party -> Stream.ofNullable(party.organisationId()))
                .collect(Collectors.toSet()));
        List<PartyEntry> elsewhere = content.parties().stream()
                .map(party -> party.elsewhere(Optional.ofNullable(party.organisationId())
                        .map(named::get)
                        .map(Organisation::nameLatin)
                        .orElse("")))
                .toList();
        return input(
                content.with(elsewhere, content.duties(), content.provisions()).elsewhere(),
                ownership,
                origin.getId(),
                null);
    }

    private static ProtocolInput input(
            ProtocolContent content, Ownership ownership, @Nullable UUID origin, @Nullable UUID predecessor) {
        return new ProtocolInput(
                content,
                ownership.visibility(),
                origin,
                predecessor,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
