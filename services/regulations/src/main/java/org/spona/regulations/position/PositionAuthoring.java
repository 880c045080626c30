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
import org.spona.regulations.issue.IssueGrouping;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do who write joint positions. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PositionAuthoring {

    /** What a position can be addressed to. */
    private static final Set<String> LEVELS =
            Set.of(OrganisationKind.MINISTRY.name(), OrganisationKind.PROVINCIAL_AUTHORITY.name());

    private final Positions positions;
    private final IssueGrouping groups;
    private final ActTexts texts;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    PositionAuthoring(
            Positions positions, IssueGrouping groups, ActTexts texts, Directory directory, NewIds ids, Clock clock) {
        this.positions = positions;
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
        PositionPolicy.check(positions.get(id).content(), LocalDate.now(clock));
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        positions.delete(getFor(PositionStep.DISCARD, id));
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
}
