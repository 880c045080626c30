package org.spona.meetings.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
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
public class InvitationAnswers {

    private final MeetingReading meetings;
    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final AnswerLinks links;
    private final InvitationPolicy policy;
    private final Registration registration;
    private final Contacts directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationAnswers(
            MeetingReading meetings,
            Invitees invitees,
            InviteeContacts contacts,
            AnswerLinks links,
            InvitationPolicy policy,
            Registration registration,
            Contacts directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.contacts = contacts;
        this.links = links;
        this.policy = policy;
        this.registration = registration;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The reader's own invitation to a meeting; empty when she has none, or does not see the meeting. */
    public Optional<MeetingInvitation> findOwn(UUID meetingId) {
        UUID reader = Readers.get().personId();
        return transaction.execute(_ -> meetings.find(meetingId)
                .flatMap(meeting -> invitees.findByMeetingIdAndPersonId(meetingId, reader)
                        .filter(invitee -> policy.holds(invitee, meeting))
                        .map(invitee -> invitation(meeting, invitee))));
    }

    /** The invitation that the reader, who is not on the list of a meeting, gives herself by answering; empty when she cannot. */
    public Optional<MeetingInvitation> findOffered(UUID meetingId) {
        UUID reader = Readers.get().personId();
        return transaction.execute(_ -> meetings.find(meetingId)
                .flatMap(meeting ->
                        registration.find(meeting, reader).map(registrant -> invitation(meeting, registrant))));
    }

    /**
     * What the reader says to a meeting that she is invited to, or that she may put herself on the list of. A later answer counts instead of
     * an earlier one.
     *
     * @throws Refusal {@code not-found}, {@code meeting-begun}, {@code meeting-wrong-status} when it was cancelled, {@code meeting-full}
     */
    public MeetingInvitation answer(UUID meetingId, AnswerInput input) {
        UUID reader = Readers.get().personId();
        Optional<UUID> own =
                findOwn(meetingId).map(invitation -> invitation.invitee().getId());
        if (own.isEmpty() && findOffered(meetingId).isEmpty()) {
            throw Refusal.notFound();
        }
        return Readers.callAsService(() -> transaction.execute(
                _ -> answerAs(own.orElseGet(() -> registration.register(meetingId, reader)), input)));
    }

    /**
     * The invitation to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code meeting-invitation-ended} when it no longer holds
     */
    public MeetingInvitation getByLink(String token) {
        return Readers.callAsService(() -> transaction.execute(_ -> {
            Invitee invitee = invitees.findById(inviteeOf(token)).orElseThrow(Refusal::notFound);
            return invitation(meetingOf(invitee), invitee);
        }));
    }

    /**
     * What somebody says by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code meeting-begun}, {@code meeting-wrong-status} when it
     *     was cancelled, {@code meeting-answered-too-often}
     */
    public MeetingInvitation answerByLink(String token, AnswerInput input) {
        return Readers.callAsService(() -> transaction.execute(_ -> answerAs(inviteeOf(token), input)));
    }

    /**
     * What the calendar program of an invitee answers; who she is was found out before. Without a word of hers an earlier one stays.
     *
     * @throws Refusal {@code meeting-invitation-ended}, {@code meeting-begun}, {@code meeting-wrong-status} when it was cancelled,
     *     {@code meeting-answered-too-often}
     */
    public void answerByCalendar(UUID inviteeId, Answer answer, String comment) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            String note = comment.isEmpty()
                    ? contacts.find(inviteeId).map(InviteeContact::note).orElse("")
                    : comment;
            answerAs(inviteeId, new AnswerInput(answer, "", "", note));
        }));
    }

    private UUID inviteeOf(String token) {
        return links.find(token).orElseThrow(Refusal::notFound);
    }

    /** The meeting that her invitation still opens. */
    private Meeting meetingOf(Invitee invitee) {
        Meeting meeting = meetings.get(invitee.meetingId());
        if (!policy.holds(invitee, meeting)) {
            throw new Refusal(InvitationError.ENDED);
        }
        return meeting;
    }

    private MeetingInvitation invitation(Meeting meeting, Invitee invitee) {
        return new MeetingInvitation(
                meeting,
                invitee,
                invitees.findSubstitute(invitee.getId()),
                invitee.substituteFor().flatMap(invitees::findById),
                contacts.find(invitee.getId()).map(InviteeContact::note).orElse(""),
                meeting.takesAnswers(clock.instant()));
    }

    private MeetingInvitation answerAs(UUID inviteeId, AnswerInput input) {
        Invitee invitee = invitees.lock(inviteeId).orElseThrow(Refusal::notFound);
        Meeting meeting = meetingOf(invitee);
        meeting.requireAnswersOpen(clock.instant());
        Answer answer = input.complete();
        invitee.answer(answer, meeting, clock.instant());
        invitees.saveAndFlush(invitee);
        contacts.keepNote(inviteeId, input.note());
        changeSubstitute(meeting, invitee, answer, input);
        return invitation(meeting, invitee);
    }

    private void changeSubstitute(Meeting meeting, Invitee invitee, Answer answer, AnswerInput input) {
        Optional<Invitee> known = invitees.findSubstitute(invitee.getId());
        String address = EmailAddress.normalised(input.substituteEmail());
        Optional<Invitee> stays =
                known.filter(substitute -> answer == Answer.SUBSTITUTE && isAddressOf(substitute, address));
        if (stays.isPresent()) {
            stays.get().rename(input.substituteName());
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
            invitees.saveAndFlush(substitute);
            invitees.saveAndFlush(invitee);
            contacts.keepAddress(
                    substitute.getId(),
                    EmailAddress.find(input.substituteEmail())
                            .orElseThrow(() -> new InvalidInput("substituteEmail", "email.unreadable")),
                    meeting.content().mailLanguage());
        }
    }

    private boolean isAddressOf(Invitee invitee, String address) {
        return contacts.find(invitee.getId())
                .flatMap(InviteeContact::address)
                .filter(kept -> EmailAddress.normalised(kept).equals(address))
                .isPresent();
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
}
