package org.spona.meetings.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRun;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.MeetingView;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as a document to print and to sign. */
@Component
public class MinutesDocument implements DocumentSource {

    private final MinutesReading minutes;
    private final MeetingViews views;
    private final MeetingTexts texts;

    MinutesDocument(MinutesReading minutes, MeetingViews views, MeetingTexts texts) {
        this.minutes = minutes;
        this.views = views;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID meetingId, DocumentBuilder document) {
        MinutesView view = minutes.get(meetingId);
        Meeting meeting = view.meeting();
        MeetingView says = views.of(meeting, document.locale());
        document.fact("minutes.title", meeting.run().map(MeetingRun::name).orElse(""))
                .fact("meeting.when", texts.whenOnPaper(says.content(), document.locale()))
                .fact("meeting.content.place", document.written(says.content().place(), says.language()))
                .fact("meeting.convener", document.name(says.organisation()))
                .fact("minutes.status", document.words("minutes.status." + view.status()))
                .fact("minutes.approvedAt", document.day(Optional.ofNullable(view.approvedAt())));
        MinutesContent content = view.content();
        content.quorum().forEach(line -> document.paragraph(MinutesWords.quorum(line, says.language(), document)));
        document.table(
                "minutes.attendance",
                document.heads(
                        "meeting.institution",
                        "attendance.mark.presence",
                        "attendance.mark.who",
                        "attendance.mark.arrived",
                        "attendance.mark.leftAt",
                        "attendance.mark.reason"),
                content.seats().stream()
                        .map(seat -> row(seat, content.quorum().size() > 1, says.language(), document))
                        .toList());
        if (!content.inWriting().isEmpty()) {
            document.heading("minutes.in-writing");
            content.inWriting().forEach(decision -> MinutesWords.write(decision, says.language(), document));
        }
        content.items().forEach(item -> MinutesWords.write(item, says.language(), document));
        return document.build(meeting.thing(), "meeting.untitled");
    }

    private static List<String> row(
            MinutesContent.Seat seat, boolean joint, String language, DocumentBuilder document) {
        String presence = seat.vacant()
                ? document.words("seat.vacant")
                : seat.presence() == null ? "" : document.words("attendance.presence." + seat.presence());
        return List.of(
                document.written(joint ? seat.body() + ": " + seat.institution() : seat.institution(), language),
                presence,
                document.written(seat.who(), language),
                seat.arrived(),
                seat.leftAt(),
                document.written(seat.reason(), language));
    }
}
