package org.spona.members.body;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a body is prepared, founded, changed and ended by its founder's people. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class BodyAuthoring {

    private final Bodies bodies;
    private final InstitutionNames institutions;
    private final Directory directory;
    private final MessageSource messages;
    private final NewIds ids;
    private final Clock clock;

    BodyAuthoring(
            Bodies bodies,
            InstitutionNames institutions,
            Directory directory,
            MessageSource messages,
            NewIds ids,
            Clock clock) {
        this.bodies = bodies;
        this.institutions = institutions;
        this.directory = directory;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the body as it is, else an empty draft, or one that is made up as another body.
     *
     * @param like the body whose make-up is taken over; null for none
     * @throws Refusal {@code body-not-yours} when the reader writes for nobody who could found it
     */
    @Transactional(readOnly = true)
    public BodyInput begin(UUID id, @Nullable UUID like, Locale locale) {
        return bodies.findById(id)
                .map(this::asSaved)
                .orElseGet(() -> like == null ? blank(locale) : kit(bodies.get(like)));
    }

    /** What another body of its kind begins with: nothing in it is this one's alone. */
    private BodyInput kit(Body example) {
        BodyStep.COPY.require(Readers.get(), example, clock.instant());
        Locale language = Locale.forLanguageTag(example.content().language());
        Map<UUID, String> kinds = new HashMap<>();
        directory
                .organisations(example.seats().stream()
                        .flatMap(seat -> Stream.ofNullable(seat.content().organisationId()))
                        .collect(Collectors.toSet()))
                .forEach((id, institution) ->
                        kinds.put(id, messages.getMessage("organisation.kind." + institution.kind(), null, language)));
        return BodyInput.like(example, kinds, ownership(Readers.get(), null, null, Visibility.PRIVATE));
    }

    /**
     * The make-up of a body to found another after: kind, purpose, tasks, rule and seats by kind of institution.
     *
     * @throws Refusal {@code not-found} when the reader may not see the body, {@code body-not-yours} when she may found none
     */
    @Transactional(readOnly = true)
    public BodyInput getKit(UUID id) {
        return kit(bodies.get(id));
    }

    /** The body as it is kept, if the reader may see one with this id. */
    @Transactional(readOnly = true)
    public Optional<Body> find(UUID id) {
        return bodies.findById(id);
    }

    private BodyInput asSaved(Body body) {
        BodyStep.EDIT.require(Readers.get(), body, clock.instant());
        return BodyInput.of(body);
    }

    private BodyInput blank(Locale locale) {
        Ownership ownership = ownership(Readers.get(), null, null, Visibility.PRIVATE);
        String country = directory
                .findNetwork(ownership.networkId())
                .map(Network::country)
                .orElse("");
        return BodyInput.blank(ownership, WrittenLanguages.ofCountry(country, locale));
    }

    /**
     * Saves a draft, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when a body that is at work would no longer be complete
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the writer saw,
     *     {@code body-not-yours} when she does not write for who founds it
     */
    public Body save(UUID id, BodyInput input) {
        return bodies.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    private Body draft(UUID id, BodyInput input) {
        Reader founder = Readers.get();
        Ownership ownership = ownership(founder, input.organisationId(), input.networkId(), input.visibility());
        Map<UUID, SeatContent> arranged = institutions.recognised(input.arranged());
        var draft = new Body(id, founder, ownership, input.content(), clock.instant());
        draft.arrange(arranged, clock.instant());
        return ids.take(
                Stream.concat(Stream.of(id), arranged.keySet().stream()).toList(), () -> bodies.saveAndFlush(draft));
    }

    private Body revise(Body body, BodyInput input) {
        BodyStep.EDIT.require(Readers.get(), body, clock.instant());
        body.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), body.ownership(), body.foundedBy(), input.visibility());
        Map<UUID, SeatContent> arranged = institutions.recognised(input.arranged());
        Set<UUID> added = new HashSet<>(arranged.keySet());
        body.seats().forEach(seat -> added.remove(seat.id()));
        body.revise(input.content(), input.visibility(), arranged, clock.instant());
        return ids.take(added, () -> bodies.saveAndFlush(body));
    }

    /**
     * Tells a founder what is still missing.
     *
     * @throws InvalidInput naming the fields to mend
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        FoundingPolicy.check(getFor(BodyStep.FOUND, id));
    }

    /** Lets it begin to work. */
    public Body found(UUID id) {
        Body body = getFor(BodyStep.FOUND, id);
        body.found(clock.instant());
        return bodies.saveAndFlush(body);
    }

    /**
     * Dissolves it; all mandates end.
     *
     * @param reason in words; may be empty
     */
    public Body end(UUID id, String reason) {
        Body body = getFor(BodyStep.END, id);
        body.end(reason, clock.instant());
        return bodies.saveAndFlush(body);
    }

    /** Throws away a draft, which nobody else has seen. */
    public void discard(UUID id) {
        bodies.delete(getFor(BodyStep.DISCARD, id));
    }

    private Body getFor(BodyStep step, UUID id) {
        Body body = bodies.get(id);
        step.require(Readers.get(), body, clock.instant());
        return body;
    }

    /** Who founds it: as given, else the workplace of the reader. */
    private static Ownership ownership(
            Reader founder, @Nullable UUID organisationId, @Nullable UUID networkId, Visibility visibility) {
        Membership workplace = founder.workplaceAs(Role::writes).orElseThrow(() -> new Refusal(BodyError.NOT_YOURS));
        Ownership ownership = organisationId == null || networkId == null
                ? new Ownership(workplace.organisationId(), workplace.networkId(), visibility)
                : new Ownership(organisationId, networkId, visibility);
        if (!founder.actsFor(ownership, Role::writes)) {
            throw new Refusal(BodyError.NOT_YOURS);
        }
        return ownership;
    }
}
