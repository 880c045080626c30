package org.spona.meetings.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meetings;
import org.spona.meetings.meeting.NetworkPeople;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person's meetings at an address that only she knows, for a calendar program that cannot sign in. The address is shown
 * once; a new one makes the old one worthless.
 */
@Service
public class CalendarFeeds {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Meetings meetings;
    private final NetworkPeople people;
    private final Contacts contacts;
    private final CalendarObjects calendars;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Meetings meetings,
            NetworkPeople people,
            Contacts contacts,
            CalendarObjects calendars,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.meetings = meetings;
        this.people = people;
        this.contacts = contacts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Since when the reader's address is as it is; empty when she has none. */
    public Optional<Instant> renewedAt() {
        return transaction.execute(status -> database.sql("select renewed_at from calendar_feed where person_id = ?")
                .param(Readers.get().personId())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional());
    }

    /**
     * Makes the reader an address, in place of the one that she had.
     *
     * @return its secret part, which nobody can tell her again
     * @throws Refusal {@code forbidden} for an account that no network knows
     */
    public SecretToken renew() {
        UUID person = Readers.get().personId();
        if (person.equals(Reader.NOBODY)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        SecretToken token = SecretToken.random();
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into calendar_feed (person_id, digest, renewed_at) values (:person, :digest, :now)
                        on conflict (person_id) do update set digest = excluded.digest, renewed_at = excluded.renewed_at""")
                .param("person", person)
                .param("digest", token.digest())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return token;
    }

    /**
     * The calendar at an address: what its owner is invited to, of the last year and to come.
     *
     * @throws Refusal {@code not-found} for an address that nobody has
     */
    public String get(String token) {
        return Readers.callAsService(() -> transaction.execute(status -> {
            UUID person = database.sql("select person_id from calendar_feed where digest = ?")
                    .param(new SecretToken(token).digest())
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .optional()
                    .orElseThrow(Refusal::notFound);
            Language language = Optional.ofNullable(contacts.of(List.of(person)).get(person))
                    .map(Contact::language)
                    .orElse(Language.SERBIAN_LATIN);
            List<Meeting> hers = meetings.findInvited(person, clock.instant().minus(KEPT)).stream()
                    .filter(meeting -> people.includes(meeting.ownership().networkId(), person))
                    .toList();
            return calendars.publish(hers, language);
        }));
    }

    /**
     * One meeting as a file, for whoever may read it.
     *
     * @throws Refusal {@code not-found} when the reader does not see it or it was not sent
     */
    public String file(UUID meetingId, Language language) {
        return transaction.execute(status -> {
            Meeting meeting = meetings.get(meetingId);
            if (meeting.status() == Meeting.Status.DRAFT) {
                throw Refusal.notFound();
            }
            return calendars.publish(List.of(meeting), language);
        });
    }
}
