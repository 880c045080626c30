package org.spona.meetings.press;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.decision.DecisionView;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingContent;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.MeetingView;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.platform.findable.Thing;
import org.springframework.stereotype.Component;

/** A press text as a document, and as plain text. */
@Component
public class PressDocument implements DocumentSource {

    private final PressReading press;
    private final MeetingTexts texts;

    PressDocument(PressReading press, MeetingTexts texts) {
        this.press = press;
        this.texts = texts;
    }

    @Override
    public Document write(UUID meetingId, DocumentBuilder document) {
        PressText text = press.get(meetingId, document.locale());
        MeetingView meeting = text.meeting();
        MeetingContent says = meeting.content();
        String language = meeting.language();
        document.fact("meeting.content.kind", document.words("meeting.kind." + says.kind()))
                .fact("meeting.when", texts.whenOnPaper(says, document.locale()))
                .fact(
                        "meeting.content.place",
                        says.place().isEmpty()
                                ? document.words("meeting.content.place.online")
                                : document.written(says.place(), language))
                .fact("meeting.convener", document.name(meeting.organisation()));
        meeting.roles()
                .forEach((role, organisations) -> document.fact(
                        "meeting.role." + role,
                        organisations.stream()
                                .map(one -> document.name(Optional.of(one)))
                                .collect(Collectors.joining(", "))));
        document.markdown(says.purpose(), language);
        if (!says.agenda().isEmpty()) {
            document.heading("press.discussed");
            int number = 0;
            for (AgendaItem item : says.agenda()) {
                number++;
                document.paragraph(number + ". " + document.written(item.title(), language));
            }
        }
        if (!text.decisions().isEmpty()) {
            document.heading("press.decided");
            text.decisions().forEach(decision -> write(decision, document));
        }
        return document.build(
                new Thing(meeting.id(), Meeting.KIND, says.title(), language, "/meetings/" + meeting.id()),
                "meeting.untitled");
    }

    private static void write(DecisionView decision, DocumentBuilder document) {
        document.paragraph(document.words("decision.kind." + decision.content().kind()) + " " + decision.number() + ": "
                        + document.written(decision.content().title(), decision.language()))
                .markdown(decision.content().text(), decision.language());
    }
}
