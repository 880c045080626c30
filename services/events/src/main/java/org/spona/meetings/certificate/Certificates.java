package org.spona.meetings.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.platform.document.Documents;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives certificates: her own to whoever was there, signed in or by the link of her mail, and all of a meeting to who convenes it. */
@Service
public class Certificates {

    private final MeetingReading meetings;
    private final ParticipationReading participations;
    private final InvitationAnswers invitations;
    private final CertificateDocument source;
    private final Documents documents;
    private final TransactionTemplate transaction;

    Certificates(
            MeetingReading meetings,
            ParticipationReading participations,
            InvitationAnswers invitations,
            CertificateDocument source,
            Documents documents,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.participations = participations;
        this.invitations = invitations;
        this.source = source;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The reader's own, as a PDF in her language and script.
     *
     * @throws Refusal {@code not-found} when she was not there, or nothing was taught that is over
     */
    public ResponseEntity<byte[]> own(UUID meetingId, HttpServletRequest request) {
        UUID invitee = transaction.execute(_ -> participations
                .findOwn(meetings.get(meetingId))
                .map(Invitee::getId)
                .orElseThrow(Refusal::notFound));
        return documents.pdf(source, invitee, request);
    }

    /**
     * Whether a personal link leads to a certificate.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended} when the link no longer holds
     */
    public boolean isThereByLink(String token) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> transaction.execute(_ ->
                CertificateDocument.isGivenFor(invitation.meeting()) && participations.wasThere(invitation.invitee())));
    }

    /**
     * That to which a personal link leads.
     *
     * @throws Refusal {@code not-found} also when she was not there, {@code meeting-invitation-ended}
     */
    public ResponseEntity<byte[]> byLink(String token, HttpServletRequest request) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(
                () -> documents.pdf(source, invitation.invitee().getId(), request));
    }

    /**
     * Those of all who were there, as an archive.
     *
     * @param part which {@value ParticipationReading#PART} of them, from 0
     * @throws Refusal {@code not-found} also when there are none, {@code meeting-not-coordinator}, {@code meeting-wrong-status}
     */
    public ResponseEntity<byte[]> all(UUID meetingId, int part, HttpServletRequest request) {
        Map<UUID, String> names = transaction.execute(_ -> names(meetings.get(meetingId), part));
        return documents.pdfs(source, names, request);
    }

    private Map<UUID, String> names(Meeting meeting, int part) {
        List<Invitee> present = participations.listPresent(meeting.getId());
        if (!CertificateDocument.isGivenFor(meeting)) {
            throw Refusal.notFound();
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        present.stream()
                .skip((long) part * ParticipationReading.PART)
                .limit(ParticipationReading.PART)
                .forEach(invitee -> names.put(invitee.getId(), invitee.name()));
        if (names.isEmpty()) {
            throw Refusal.notFound();
        }
        return names;
    }
}
