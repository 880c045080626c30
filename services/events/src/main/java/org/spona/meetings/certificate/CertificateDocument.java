package org.spona.meetings.certificate;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.MeetingView;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificate of somebody who was at a meeting at which people learn, under the id of her invitation. It says nothing of others, nor how
 * one took part from afar.
 */
@Component
class CertificateDocument implements DocumentSource {

    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final MeetingViews views;
    private final MeetingTexts texts;
    private final ParticipationReading participations;
    private final Directory directory;

    CertificateDocument(
            InviteeReading invitees,
            MeetingReading meetings,
            MeetingViews views,
            MeetingTexts texts,
            ParticipationReading participations,
            Directory directory) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.views = views;
        this.texts = texts;
        this.participations = participations;
        this.directory = directory;
    }

    /** Whether whoever was at a meeting can show it: one is over at which people learn. */
    static boolean isGivenFor(Meeting meeting) {
        return meeting.status() == Meeting.Status.HELD
                && meeting.content().kind().teaches();
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID inviteeId, DocumentBuilder document) {
        return write(CertificateHolder.registered(invitees.get(inviteeId)), document);
    }

    /** The certificate of a person, who may have come with whoever registered. */
    @Transactional(readOnly = true)
    public Document write(CertificateHolder holder, DocumentBuilder document) {
        Invitee invitee = holder.invitee();
        Meeting meeting = meetings.get(invitee.meetingId());
        if (!isGivenFor(meeting) || !participations.wasThere(invitee)) {
            throw Refusal.notFound();
        }
        MeetingView view = views.of(meeting, document.locale());
        document.paragraph(document.words("certificate.text"))
                .fact("certificate.name", document.written(holder.name(), "sr"))
                .fact("meeting.institution", institution(invitee, document))
                .fact("certificate.event", document.written(view.content().title(), view.language()))
                .fact(
                        "meeting.content.kind",
                        document.words("meeting.kind." + view.content().kind()))
                .fact("meeting.when", texts.whenOnPaper(view.content(), document.locale()))
                .fact("meeting.content.place", place(view, document))
                .fact("meeting.convener", document.name(view.organisation()));
        view.roles()
                .forEach((role, organisations) -> document.fact(
                        "meeting.role." + role,
                        organisations.stream()
                                .map(one -> document.name(Optional.of(one)))
                                .collect(Collectors.joining(", "))));
        // For how long who came with her was there is not known.
        Optional.of(invitee.getId())
                .filter(_ -> !holder.companion())
                .flatMap(participations::findMinutes)
                .ifPresent(minutes ->
                        document.fact("certificate.minutes", document.words("meeting.agenda.minutes", minutes)));
        return document.build(
                new Thing(
                        meeting.getId(),
                        Meeting.KIND,
                        document.words("certificate.title"),
                        document.locale().toLanguageTag(),
                        meeting.thing().address()),
                "certificate.title");
    }

    private String institution(Invitee invitee, DocumentBuilder document) {
        return invitee.organisationId()
                .flatMap(directory::findOrganisation)
                .map(organisation -> document.name(Optional.of(organisation)))
                .orElseGet(() -> document.written(invitee.institution(), "sr"));
    }

    private static String place(MeetingView view, DocumentBuilder document) {
        return view.content().place().isEmpty()
                ? document.words("meeting.content.place.online")
                : document.written(view.content().place(), view.language());
    }
}
