package org.spona.members.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.PeopleMail;
import org.spona.members.person.PersonRegister;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for the institutions of a body: named and ended by its founder's people, its secretary and its chair. */
@Service
@Transactional
public class MandateNaming {

    private final Bodies bodies;
    private final PersonRegister people;
    private final PeopleMail mail;
    private final Clock clock;
    private final ZoneId zone;

    MandateNaming(
            Bodies bodies,
            PersonRegister people,
            PeopleMail mail,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.bodies = bodies;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Somebody speaks for an institution from now on, or from a day on. A delegate follows the one before; repeating it does nothing more.
     *
     * @param id of the mandate, chosen by the caller
     * @throws InvalidInput at the fields to mend
     * @throws Refusal {@code not-found}, {@code body-not-yours}, {@code body-wrong-status}, {@code stale} when somebody else has named or ended
     *     a mandate since the version that the writer saw
     */
    public Body name(UUID bodyId, UUID seatId, UUID id, MandateInput input) {
        Body body = bodies.get(bodyId);
        BodyStep.NAME.require(Readers.get(), body, clock.instant());
        return name(body, seatId, id, input, Mandate.Namer.running(Readers.get().personId()));
    }

    /** As {@link #name(UUID, UUID, UUID, MandateInput)}, for who may say so. */
    Body name(Body body, UUID seatId, UUID id, MandateInput input, Mandate.Namer namer) {
        if (body.hasMandate(id)) {
            return body;
        }
        Instant now = clock.instant();
        EmailAddress email =
                EmailAddress.find(input.email()).orElseThrow(() -> new InvalidInput("email", "email.unreadable"));
        Seat seat = body.seat(seatId);
        seat.requireSeen(input.version());
        UUID person = people.idOf(email, input.givenName(), input.familyName(), languageOf(body));
        body.name(seatId, input.naming(id, person, namer, zone, now), now);
        Body saved = bodies.saveAndFlush(body);
        if (!namer.isHerself(person)) {
            tell(saved, seat, id, person, "mandate.named");
        }
        return saved;
    }

    /**
     * Somebody who is named for a seat together with others.
     *
     * @param input with an address that was read before
     */
    record Named(UUID seatId, UUID mandateId, EmailAddress email, MandateInput input) {}

    /** Many are named at once by who runs the body, in their order; each gets a mail. */
    Body nameAll(Body body, List<Named> named) {
        Instant now = clock.instant();
        Reader reader = Readers.get();
        BodyStep.NAME.require(reader, body, now);
        Map<String, UUID> ids = people.idsOf(
                named.stream()
                        .map(one -> new PersonRegister.Named(
                                one.email(),
                                one.input().givenName(),
                                one.input().familyName()))
                        .toList(),
                languageOf(body));
        Map<UUID, UUID> persons = new LinkedHashMap<>();
        for (Named one : named) {
            UUID person = Objects.requireNonNull(
                    ids.get(EmailAddress.normalised(one.email().value())));
            persons.put(one.mandateId(), person);
            body.name(
                    one.seatId(),
                    one.input().naming(one.mandateId(), person, Mandate.Namer.running(reader.personId()), zone, now),
                    now);
        }
        Body saved = bodies.saveAndFlush(body);
        named.stream()
                .filter(one -> !reader.personId().equals(persons.get(one.mandateId())))
                .forEach(one -> tell(
                        saved,
                        saved.seat(one.seatId()),
                        one.mandateId(),
                        Objects.requireNonNull(persons.get(one.mandateId())),
                        "mandate.named"));
        return saved;
    }

    /** Refuses days of a mandate as naming would. */
    void checkDays(MandateInput input) {
        UUID nobody = UUID.randomUUID();
        input.naming(nobody, nobody, Mandate.Namer.running(nobody), zone, clock.instant());
    }

    private static Language languageOf(Body body) {
        return Language.ofText(body.content().language());
    }

    /**
     * A mandate ends.
     *
     * @param until its last day; now when null
     */
    public Body end(UUID bodyId, UUID id, String reason, @Nullable LocalDate until) {
        Body body = bodies.get(bodyId);
        BodyStep.NAME.require(Readers.get(), body, clock.instant());
        return end(body, id, reason, until);
    }

    /** As {@link #end(UUID, UUID, String, LocalDate)}, for who may say so. */
    Body end(Body body, UUID id, String reason, @Nullable LocalDate until) {
        Instant now = clock.instant();
        Mandate mandate = body.mandate(id);
        Seat seat = body.seat(mandate.seatId());
        Instant at = until == null ? now : until.plusDays(1).atStartOfDay(zone).toInstant();
        if (at.isBefore(now)) {
            throw new InvalidInput("until", "mandate.until.early");
        }
        body.endMandate(id, reason, at, now);
        Body saved = bodies.saveAndFlush(body);
        tell(saved, seat, id, mandate.personId(), "mandate.ended");
        return saved;
    }

    private void tell(Body body, Seat seat, UUID mandate, UUID person, String code) {
        mail.write(
                code + ":" + mandate + ":" + body.version(),
                List.of(person),
                code,
                "/bodies/" + body.getId(),
                locale -> new Object[] {
                    body.content().name(),
                    seat.content().institution(),
                    mail.organisation(body.ownership().organisationId(), locale)
                });
    }
}
