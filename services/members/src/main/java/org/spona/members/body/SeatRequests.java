package org.spona.members.body;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.OwnLinkSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Institutions are asked who speaks for their seats: by whoever runs a body, and by itself before a mandate ends, when its delegate has left
 * the institution, or when nobody has followed ({@code seats_to_ask} in {@code db/seat.sql}).
 */
@Service
public class SeatRequests implements OwnLinkSource {

    /** A seat is asked about by people once in this time. */
    private static final Duration PAUSE = Duration.ofDays(1);

    /** Why an institution is asked, the most urgent reason first. */
    enum Cause {
        /** Whoever runs the body wants to know. */
        ASKED,
        /** The delegate's mandate has ended, and nobody follows. */
        ENDED,
        /** She works for the institution no more. */
        LEFT,
        ENDS_IN_30_DAYS,
        ENDS_IN_60_DAYS
    }

    /** A mandate after which somebody should follow. */
    record Question(
            UUID mandateId,
            UUID seatId,
            UUID bodyId,
            Cause cause,
            @Nullable Instant endsAt) {}

    private final Bodies bodies;
    private final SeatLinks links;
    private final SeatMail mail;
    private final SeatWaiting waiting;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ItemWork work;

    SeatRequests(
            Bodies bodies,
            SeatLinks links,
            SeatMail mail,
            SeatWaiting waiting,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock,
            SetAside setAside) {
        this.bodies = bodies;
        this.links = links;
        this.mail = mail;
        this.waiting = waiting;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.work = new ItemWork("seat-worker", transaction, setAside);
    }

    /**
     * Sends the institution of a seat a link by which it names its people; an earlier link holds no more.
     *
     * @throws Refusal {@code not-found}, {@code body-not-yours}, {@code body-wrong-status}, {@code institution-unreachable},
     *     {@code institution-link-sent-already} within a day
     */
    public void ask(UUID bodyId, UUID seatId) {
        transaction.executeWithoutResult(_ -> {
            Body body = bodies.get(bodyId);
            BodyStep.NAME.require(Readers.get(), body, clock.instant());
            body.seat(seatId);
        });
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            lock(seatId);
            if (links.madeAfter(seatId, clock.instant().minus(PAUSE))) {
                throw new Refusal(InstitutionLinkError.SENT_ALREADY);
            }
            Body body = bodies.get(bodyId);
            if (send(body, body.seat(seatId), Cause.ASKED, null) == 0) {
                throw new Refusal(InstitutionLinkError.UNREACHABLE);
            }
        }));
    }

    /** The institution of a seat asks to be sent its link again, within what everybody may ask; for the service. */
    @Override
    public void sendLinks(UUID seatId, UUID organisationId) {
        bodies.findBySeat(seatId)
                .filter(body ->
                        organisationId.equals(body.seat(seatId).content().organisationId()))
                .ifPresent(body -> {
                    lock(seatId);
                    if (!links.madeAfter(seatId, clock.instant().minus(PAUSE))) {
                        send(body, body.seat(seatId), Cause.ASKED, null);
                    }
                });
    }

    /** Asks about the next seat after whose mandates somebody should follow; false when there is none. For the service. */
    boolean askNext() {
        return work.doNext(this::lockNext, this::ask, seat -> seat, (seat, _) -> note(questions(seat)));
    }

    private Optional<UUID> lockNext() {
        return database.sql("""
                        select s.id from body_seat s where s.id in (select seat_id from seats_to_ask(:now))
                        order by s.id limit 1 for no key update skip locked""").param("now", now()).query(UUID.class).optional();
    }

    private void ask(UUID seatId) {
        List<Question> questions = questions(seatId);
        note(questions);
        questions.stream().min(Comparator.comparing(Question::cause)).ifPresent(question -> {
            Body body = bodies.get(question.bodyId());
            send(body, body.seat(seatId), question.cause(), question.endsAt());
        });
    }

    private List<Question> questions(UUID seatId) {
        return database.sql("select * from seats_to_ask(:now) where seat_id = :seat order by ends_at")
                .param("now", now())
                .param("seat", seatId)
                .query(new SimplePropertyRowMapper<>(Question.class))
                .list();
    }

    private void note(List<Question> questions) {
        questions.forEach(question -> database.sql(
                        "insert into seat_request (mandate_id, cause) values (?, ?) on conflict do nothing")
                .params(question.mandateId(), question.cause().name())
                .update());
    }

    /** How many mails were written: to the institution's own address, and to who administers it. */
    private int send(Body body, Seat seat, Cause cause, @Nullable Instant endsAt) {
        var recipients = mail.recipients(seat, body);
        if (!recipients.isEmpty()) {
            SecretToken token = links.make(seat.id(), clock.instant());
            mail.write(recipients, body, seat, cause, endsAt, token);
            waiting.asked(seat.id());
        }
        return recipients.size();
    }

    private void lock(UUID seatId) {
        database.sql("select id from body_seat where id = ? for no key update")
                .param(seatId)
                .query(UUID.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
