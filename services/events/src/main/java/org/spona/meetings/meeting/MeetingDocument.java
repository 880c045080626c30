package org.spona.meetings.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting as a document, with its agenda. Who is invited, and how one takes part from afar, is not in it. */
@Component
public class MeetingDocument implements DocumentSource {

    private final MeetingReading meetings;
    private final MeetingViews views;
    private final MeetingTexts texts;
    private final Links links;

    MeetingDocument(MeetingReading meetings, MeetingViews views, MeetingTexts texts, Links links) {
        this.meetings = meetings;
        this.views = views;
        this.texts = texts;
        this.links = links;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Meeting meeting = meetings.get(id);
        MeetingView view = views.of(meeting, document.locale());
        MeetingContent says = view.content();
        String language = view.language();
        String when = texts.whenOnPaper(says, document.locale());
        document.fact("meeting.content.kind", document.words("meeting.kind." + says.kind()))
                .fact("meeting.when", when.isEmpty() ? document.words("meeting.when.unknown") : when)
                .fact("meeting.content.place", document.written(says.place(), language))
                .fact("meeting.convener", document.name(view.organisation()));
        view.roles()
                .forEach((role, organisations) -> document.fact(
                        "meeting.role." + role,
                        organisations.stream()
                                .map(one -> document.name(Optional.of(one)))
                                .collect(Collectors.joining(", "))));
        return document.fact("meeting.network", document.name(view.network()))
                .fact(
                        "meeting.status",
                        view.status() == Status.SENT ? "" : document.words("meeting.status." + view.status()))
                .fact("meeting.cancel.reason", document.written(view.cancelReason(), language))
                .markdown(says.purpose(), language)
                .table(
                        "meeting.content.agenda",
                        document.heads(
                                "meeting.content.agenda.number",
                                "meeting.content.agenda.begins",
                                "meeting.content.agenda.title",
                                "meeting.content.agenda.owner",
                                "meeting.content.agenda.minutes"),
                        says.lines().stream()
                                .map(line -> row(line, language, document))
                                .toList())
                .links(links.list(MeetingLinks.origin(meeting)))
                .build(meeting.thing(), "meeting.untitled");
    }

    private static List<String> row(AgendaLine line, String language, DocumentBuilder document) {
        AgendaItem item = line.item();
        return List.of(
                item.number() + ".",
                Objects.toString(line.begins(), ""),
                document.written(item.title(), language),
                document.written(item.owner(), language),
                Objects.toString(item.minutes(), ""));
    }
}
