package org.spona.meetings.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.series.Series;
import org.spona.meetings.series.SeriesReading;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.ReaderResolver;
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
    private final MeetingReading meetings;
    private final InviteeReading invitees;
    private final SeriesReading series;
    private final ReaderResolver readers;
    private final Contacts contacts;
    private final CalendarObjects calendars;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient database,
            PlatformTransactionManager transactions,
            MeetingReading meetings,
            InviteeReading invitees,
            SeriesReading series,
            ReaderResolver readers,
            Contacts contacts,
            CalendarObjects calendars,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.meetings = meetings;
        this.invitees = invitees;
        this.series = series;
        this.readers = readers;
        this.contacts = contacts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Since when the reader's address is as it is; empty when she has none. */
    public Optional<Instant> renewedAt() {
        return transaction.execute(_ -> database.sql("select renewed_at from calendar_feed where person_id = ?")
                .param(Readers.get().personId())
                .query((row, _) -> row.getTimestamp(1).toInstant())
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
        transaction.executeWithoutResult(_ -> database.sql("""
                        insert into calendar_feed (person_id, digest, renewed_at) values (:person, :digest, :now)
                        on conflict (person_id) do update set digest = excluded.digest, renewed_at = excluded.renewed_at""")
                .param("person", person)
                .param("digest", token.digest())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return token;
    }

    /**
     * The calendar at an address: what its owner is invited to, of the last year and to come, as far as she may read it now.
     *
     * @throws Refusal {@code not-found} for an address that nobody has, {@code calendar-ended} once its owner is in no network any more
     */
    public String get(String token) {
        Owner owner = Readers.callAsService(() -> transaction.execute(_ -> findOwner(token)))
                .orElseThrow(Refusal::notFound);
        Reader reader = Optional.ofNullable(owner.subject())
                .map(subject -> readers.resolve(subject, "", null))
                .filter(known -> !known.memberships().isEmpty())
                .orElseThrow(() -> new Refusal(CalendarError.ENDED));
        Language language = Optional.ofNullable(
                        contacts.of(List.of(reader.personId())).get(reader.personId()))
                .map(Contact::language)
                .orElse(Language.SERBIAN_LATIN);
        return Readers.call(
                reader,
                () -> transaction.execute(_ -> {
                    List<Meeting> invited = invitees.listMeetings(
                            reader.personId(), clock.instant().minus(KEPT));
                    return calendars.feed(invited, series.of(invited), language);
                }));
    }

    /** @param subject her account; null when the directory does not know her any more */
    private record Owner(@Nullable String subject) {}

    private Optional<Owner> findOwner(String token) {
        return database.sql("""
                        select p.subject from calendar_feed f left join directory_person p on p.id = f.person_id
                        where f.digest = ?""")
                .param(new SecretToken(token).digest())
                .query((row, _) -> new Owner(row.getString("subject")))
                .optional();
    }

    /**
     * The meetings of a series that were sent as a file, for whoever may read them.
     *
     * @throws Refusal {@code not-found} when the reader does not see it or none was sent
     */
    public String seriesFile(UUID seriesId, Language language) {
        return transaction.execute(_ -> {
            Series of = series.get(seriesId);
            List<Meeting> sent = meetings.listOfSeries(seriesId).stream()
                    .filter(meeting -> meeting.status() != Meeting.Status.DRAFT)
                    .toList();
            if (sent.isEmpty()) {
                throw Refusal.notFound();
            }
            return calendars.publish(of, sent, language);
        });
    }

    /**
     * One meeting as a file, for whoever may read it.
     *
     * @throws Refusal {@code not-found} when the reader does not see it or it was not sent
     */
    public String file(UUID meetingId, Language language) {
        return transaction.execute(_ -> {
            Meeting meeting = meetings.get(meetingId);
            if (meeting.status() == Meeting.Status.DRAFT) {
                throw Refusal.notFound();
            }
            return calendars.publish(meeting, language);
        });
    }
}
