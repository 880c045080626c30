package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Invitee.Answer;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Contacts;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What invitees do: signed in, or with the personal link of a mail. Who she is is found out first; the answer itself is
 * written by the service, because it reaches rows that are not hers, such as her substitute's.
 */
@Service
public class Answering {

    private final Meetings meetings;
    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final AnswerLinks links;
    private final InvitationRight right;
    private final Contacts directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answering(
            Meetings meetings,
            Invitees invitees,
            InviteeContacts contacts,
            AnswerLinks links,
            InvitationRight right,
            Contacts directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.contacts = contacts;
        this.links = links;
        this.right = right;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The reader's own invitation to a meeting; empty when she has none, or does not see the meeting. */
    public Optional<Invited> findOwn(UUID meetingId) {
        return findOwnId(meetingId).map(id -> Readers.callAsService(() -> transaction.execute(status -> get(id))));
    }

    /**
     * What the reader says to a meeting that she is invited to. A later answer counts instead of an earlier one.
     *
     * @throws Refusal {@code not-found}, {@code meeting-begun}, {@code meeting-wrong-status} when it was cancelled
     */
    public Invited answer(UUID meetingId, AnswerInput input) {
        UUID id = findOwnId(meetingId).orElseThrow(Refusal::notFound);
        return Readers.callAsService(() -> transaction.execute(status -> answerAs(id, input)));
    }

    /**
     * The invitation to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code meeting-invitation-ended} when it no longer holds
     */
    public Invited getByLink(String token) {
        return Readers.callAsService(() -> transaction.execute(status -> get(ofLink(token))));
    }

    /**
     * What somebody says by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code meeting-begun}, {@code meeting-wrong-status} when it
     *     was cancelled, {@code meeting-answered-too-often}
     */
    public Invited answerByLink(String token, AnswerInput input) {
        return Readers.callAsService(() -> transaction.execute(status -> answerAs(ofLink(token), input)));
    }

    private Optional<UUID> findOwnId(UUID meetingId) {
        return Readers.current()
                .flatMap(reader -> transaction.execute(status -> meetings.findById(meetingId)
                        .flatMap(meeting -> invitees.findByMeetingIdAndPersonId(meetingId, reader.personId())
                                .filter(invitee -> right.holds(invitee, meeting)))
                        .map(Invitee::getId)));
    }

    private UUID ofLink(String token) {
        return links.findInvitee(token).orElseThrow(Refusal::notFound);
    }

    private Invited get(UUID inviteeId) {
        Invitee invitee = invitees.findById(inviteeId).orElseThrow(Refusal::notFound);
        Meeting meeting = meetings.get(invitee.meetingId());
        requireRight(invitee, meeting);
        return new Invited(
                meeting,
                invitee,
                invitees.findSubstitute(inviteeId),
                contacts.find(inviteeId),
                meeting.takesAnswers(clock.instant()));
    }

    private Invited answerAs(UUID inviteeId, AnswerInput input) {
        Invitee invitee = invitees.lock(inviteeId).orElseThrow(Refusal::notFound);
        Meeting meeting = meetings.get(invitee.meetingId());
        requireRight(invitee, meeting);
        meeting.require(Status.SENT);
        meeting.requireAhead(clock.instant());
        Answer answer = input.complete();
        invitee.answer(answer, meeting.sequence(), clock.instant());
        invitees.saveAndFlush(invitee);
        contacts.keepNote(inviteeId, input.note());
        changeSubstitute(meeting, invitee, answer, input);
        return get(inviteeId);
    }

    private void changeSubstitute(Meeting meeting, Invitee invitee, Answer answer, AnswerInput input) {
        Optional<Invitee> known = invitees.findSubstitute(invitee.getId());
        String address = EmailAddress.normalised(input.substituteEmail());
        Optional<Invitee> stays = known.filter(substitute -> answer == Answer.SUBSTITUTE
                && contacts.find(substitute.getId())
                        .flatMap(InviteeContact::address)
                        .filter(kept -> EmailAddress.normalised(kept).equals(address))
                        .isPresent());
        if (stays.isPresent()) {
            stays.get().isCalled(input.substituteName());
            invitees.saveAndFlush(stays.get());
            return;
        }
        known.ifPresent(former -> {
            former.callOff();
            invitees.saveAndFlush(former);
        });
        if (answer == Answer.SUBSTITUTE) {
            requireNew(address, meeting);
            Invitee substitute = invitee.substitute(input.substituteName());
            substitute.due();
            invitees.saveAndFlush(substitute);
            invitees.saveAndFlush(invitee);
            contacts.keepAddress(
                    substitute.getId(),
                    EmailAddress.find(input.substituteEmail())
                            .orElseThrow(() -> new InvalidInput("substituteEmail", "email.unreadable")),
                    LanguageOfMails.near(meeting.content().language()));
        }
    }

    /** Whoever was invited once, even if she was called off since, is invited by the organiser only. */
    private void requireNew(String address, Meeting meeting) {
        List<UUID> people = invitees.findByMeetingId(meeting.getId()).stream()
                .flatMap(invitee -> invitee.personId().stream())
                .toList();
        boolean known = contacts.addressesEver(meeting.getId()).contains(address)
                || directory.of(people).values().stream()
                        .anyMatch(contact ->
                                EmailAddress.normalised(contact.email()).equals(address));
        if (known) {
            throw new InvalidInput("substituteEmail", "meeting.answer.substitute.known");
        }
    }

    private void requireRight(Invitee invitee, Meeting meeting) {
        if (!right.holds(invitee, meeting)) {
            throw new Refusal(MeetingError.INVITATION_ENDED);
        }
    }
}
