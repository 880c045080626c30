package org.spona.meetings.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.meetings.registration.Companions;
import org.spona.platform.document.Documents;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives certificates: to whoever was there her own and those of her group, signed in or by the link of her mail, and all of a meeting to who
 * convenes it. */
@Service
public class Certificates {

    private final MeetingReading meetings;
    private final ParticipationReading participations;
    private final InvitationAnswers invitations;
    private final Companions companions;
    private final CertificateDocument source;
    private final Documents documents;
    private final TransactionTemplate transaction;

    Certificates(
            MeetingReading meetings,
            ParticipationReading participations,
            InvitationAnswers invitations,
            Companions companions,
            CertificateDocument source,
            Documents documents,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.participations = participations;
        this.invitations = invitations;
        this.companions = companions;
        this.source = source;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The reader's own, as a PDF in her language and script, or that of somebody who came with her.
     *
     * @param with which of those who came with her, from 1; 0 for her own
     * @throws Refusal {@code not-found} when she was not there, or nothing was taught that is over
     */
    public ResponseEntity<byte[]> own(UUID meetingId, int with, HttpServletRequest request) {
        CertificateHolder holder = transaction.execute(
                _ -> holder(participations.findOwn(meetings.get(meetingId)).orElseThrow(Refusal::notFound), with));
        return pdf(holder, request);
    }

    /**
     * For whom a personal link leads to certificates: her whose it is, then those who came with her; nobody when there are none.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended} when the link no longer holds
     */
    public List<String> listByLink(String token) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> transaction.execute(_ -> CertificateDocument.isGivenFor(invitation.meeting())
                        && participations.wasThere(invitation.invitee())
                ? group(invitation.invitee()).map(CertificateHolder::name).toList()
                : List.of()));
    }

    /**
     * That to which a personal link leads.
     *
     * @param with as for {@link #own}
     * @throws Refusal {@code not-found} also when she was not there, {@code meeting-invitation-ended}
     */
    public ResponseEntity<byte[]> byLink(String token, int with, HttpServletRequest request) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> pdf(transaction.execute(_ -> holder(invitation.invitee(), with)), request));
    }

    /**
     * Those of all who were there, as an archive.
     *
     * @param part which {@value ParticipationReading#PART} of them, from 0
     * @throws Refusal {@code not-found} also when there are none, {@code meeting-not-coordinator}, {@code meeting-wrong-status}
     */
    public ResponseEntity<byte[]> all(UUID meetingId, int part, HttpServletRequest request) {
        Map<UUID, CertificateHolder> holders = transaction.execute(_ -> holders(meetings.get(meetingId), part));
        Map<UUID, String> names = new LinkedHashMap<>();
        holders.forEach((id, holder) -> names.put(id, holder.name()));
        return documents.pdfs(
                (id, document) ->
                        source.write(Optional.ofNullable(holders.get(id)).orElseThrow(Refusal::notFound), document),
                names,
                request);
    }

    private ResponseEntity<byte[]> pdf(CertificateHolder holder, HttpServletRequest request) {
        return documents.pdf((_, document) -> source.write(holder, document), holder.id(), request);
    }

    private Stream<CertificateHolder> group(Invitee invitee) {
        return CertificateHolder.group(invitee, companions.of(invitee.getId()));
    }

    private CertificateHolder holder(Invitee invitee, int with) {
        return group(invitee).skip(with).findFirst().orElseThrow(Refusal::notFound);
    }

    private Map<UUID, CertificateHolder> holders(Meeting meeting, int part) {
        List<Invitee> present = participations.listPresent(meeting.getId());
        if (!CertificateDocument.isGivenFor(meeting)) {
            throw Refusal.notFound();
        }
        Map<UUID, List<String>> with =
                companions.of(present.stream().map(Invitee::getId).toList());
        Map<UUID, CertificateHolder> holders = new LinkedHashMap<>();
        present.stream()
                .flatMap(invitee -> CertificateHolder.group(invitee, with.getOrDefault(invitee.getId(), List.of())))
                .skip((long) part * ParticipationReading.PART)
                .limit(ParticipationReading.PART)
                .forEach(holder -> holders.put(holder.id(), holder));
        if (holders.isEmpty()) {
            throw Refusal.notFound();
        }
        return holders;
    }
}
