package org.spona.regulations.position;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupStep;
import org.spona.regulations.issue.IssueGrouping;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with joint positions. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PositionAuthoring {

    /** What a position can be addressed to. */
    private static final Set<String> LEVELS =
            Set.of(OrganisationKind.MINISTRY.name(), OrganisationKind.PROVINCIAL_AUTHORITY.name());

    private final Positions positions;
    private final Signatures signatures;
    private final IssueGrouping groups;
    private final ActTexts texts;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    PositionAuthoring(
            Positions positions,
            Signatures signatures,
            IssueGrouping groups,
            ActTexts texts,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.positions = positions;
        this.signatures = signatures;
        this.groups = groups;
        this.texts = texts;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the position as it is, or an empty one from a group of issues.
     *
     * @throws Refusal {@code not-staff} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public PositionInput begin(UUID id, @Nullable UUID groupId, Locale locale) {
        return positions
                .findById(id)
                .map(position -> {
                    PositionStep.EDIT.require(Readers.get(), position, clock.instant());
                    return PositionInput.of(position);
                })
                .orElseGet(() -> blank(groupId, locale));
    }

    /** Which organisations can be asked to sign in the network of a position. */
    @Transactional(readOnly = true)
    public List<Organisation> signatories(UUID networkId) {
        return directory.listJoined(networkId);
    }

    /** To whom a position of a network can go: the ministries and provincial authorities of its country. */
    @Transactional(readOnly = true)
    public List<Organisation> addressees(UUID networkId) {
        return directory.listOrganisations(directory.countryOf(networkId), LEVELS);
    }

    /**
     * Saves a draft. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff}, {@code stale}, {@code position-frozen} when it is open for signatures or sent
     * @throws InvalidInput when somebody is asked to sign who is not of the network, or it goes to nobody of that level
     */
    public Position save(UUID id, PositionInput input) {
        return positions.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Tells a writer who is about to open it what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        PositionPolicy.check(positions.get(id).content(), today());
    }

    /** Asks organisations to sign what it says now. */
    public Position open(UUID id) {
        Position position = getFor(PositionStep.OPEN, id);
        PositionPolicy.check(position.content(), today());
        position.open(clock.instant());
        Position opened = positions.saveAndFlush(position);
        signatures.ask(opened, clock.instant());
        return opened;
    }

    /** Makes it a draft again; what was signed is signed no more. */
    public Position recall(UUID id) {
        Position position = getFor(PositionStep.RECALL, id);
        position.recall(clock.instant());
        signatures.forget(id);
        return positions.saveAndFlush(position);
    }

    /**
     * Lets the addressee read and answer it; the issues from which it comes are raised.
     *
     * @throws Refusal {@code position-without-signature} when nobody has signed
     */
    public Position send(UUID id) {
        Position position = getFor(PositionStep.SEND, id);
        Set<UUID> signed = signatures.list(List.of(id)).stream()
                .filter(signature -> signature.status() == Signature.Status.SIGNED)
                .map(Signature::organisationId)
                .collect(Collectors.toSet());
        if (signed.isEmpty()) {
            throw new Refusal(PositionError.NOBODY_SIGNED);
        }
        position.send(signed, clock.instant());
        position.groupId()
                .flatMap(groups::find)
                .filter(this::isToBeRaised)
                .ifPresent(group -> groups.raise(group.getId(), id));
        return positions.saveAndFlush(position);
    }

    /** Says what came of it. */
    public Position follow(UUID id, OutcomeInput input) {
        Position position = getFor(PositionStep.FOLLOW, id);
        position.follow(input, clock.instant());
        return positions.save(position);
    }

    /** Says that nothing more is to be done; the issues from which it comes are closed with it. */
    public Position close(UUID id) {
        Position position = getFor(PositionStep.CLOSE, id);
        position.close(clock.instant());
        position.groupId()
                .flatMap(groups::find)
                .filter(group -> group.positionId().filter(id::equals).isPresent())
                .filter(group -> IssueGroupStep.CLOSE.isOpen(Readers.get(), group, clock.instant()))
                .ifPresent(group -> groups.close(group.getId()));
        return positions.save(position);
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        positions.delete(getFor(PositionStep.DISCARD, id));
    }

    private boolean isToBeRaised(IssueGroup group) {
        return IssueGroupStep.RAISE.isOpen(Readers.get(), group, clock.instant());
    }

    private Position draft(UUID id, PositionInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        PositionContent content = checked(input, ownership.networkId());
        return ids.take(
                id,
                () -> positions.saveAndFlush(
                        new Position(id, writer, ownership, content, input.groupId(), clock.instant())));
    }

    private Position revise(Position position, PositionInput input) {
        PositionStep.EDIT.require(Readers.get(), position, clock.instant());
        position.requireSeen(input.seenVersion());
        PositionContent content = checked(input, position.ownership().networkId());
        position.revise(content, input.visibility(), input.groupId(), clock.instant());
        return positions.saveAndFlush(position);
    }

    private PositionContent checked(PositionInput input, UUID networkId) {
        PositionContent content = input.content();
        UUID group = input.groupId();
        if (group != null && !groups.get(group).ownership().networkId().equals(networkId)) {
            throw Refusal.notFound();
        }
        Set<UUID> members =
                signatories(networkId).stream().map(Organisation::id).collect(Collectors.toSet());
        if (!members.containsAll(content.signatories())) {
            throw new InvalidInput("content.signatories", "position.signatories.foreign");
        }
        UUID addressee = content.addresseeId();
        if (addressee != null
                && directory
                        .findOrganisation(addressee)
                        .filter(organisation -> LEVELS.contains(organisation.kind()))
                        .isEmpty()) {
            throw new InvalidInput("content.addresseeId", "position.addresseeId.wrong");
        }
        return content.kept()
                .withPoints(content.kept().points().stream().map(this::located).toList());
    }

    private PositionPoint located(PositionPoint point) {
        UUID regulation = point.regulationId();
        return point.withWid(
                regulation == null
                        ? null
                        : texts.find(regulation, point.place()).orElse(null));
    }

    private Position getFor(PositionStep step, UUID id) {
        Position position = positions.get(id);
        step.require(Readers.get(), position, clock.instant());
        return position;
    }

    private PositionInput blank(@Nullable UUID groupId, Locale locale) {
        Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.PRIVATE);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new PositionInput(
                PositionContent.blank(language),
                Visibility.PRIVATE,
                groupId,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
