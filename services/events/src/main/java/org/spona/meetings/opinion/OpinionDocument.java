package org.spona.meetings.opinion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;

/** An opinion as a document: on what it was asked, what it says, the remarks, and what became of them. */
@Component
public class OpinionDocument implements DocumentSource {

    private final OpinionReading opinions;

    OpinionDocument(OpinionReading opinions) {
        this.opinions = opinions;
    }

    @Override
    public Document write(UUID id, DocumentBuilder document) {
        OpinionView view = opinions.view(id);
        Opinion opinion = view.opinion();
        OpinionContent content = opinion.content();
        String language = content.language();
        return document.fact("opinion.body", document.written(opinion.bodyName(), language))
                .fact("opinion.content.requester", document.written(content.requester(), language))
                .fact("opinion.content.receivedOn", document.day(Optional.ofNullable(content.receivedOn())))
                .fact("opinion.dueOn", document.day(opinion.dueOn()))
                .fact("opinion.status", document.words("opinion.status." + opinion.status()))
                .fact("opinion.sentOn", document.day(opinion.sentOn()))
                .fact("opinion.sentNumber", opinion.sentNumber())
                .markdown(opinion.joint(), language)
                .table(
                        "opinion.comments",
                        document.heads(
                                "opinion.comment.passage",
                                "meeting.institution",
                                "opinion.comment.text",
                                "opinion.comment.status",
                                "opinion.comment.reason",
                                "opinion.reply"),
                        view.comments().stream()
                                .map(comment -> row(comment, language, document))
                                .toList())
                .build(opinion.thing(), "opinion.untitled");
    }

    private static List<String> row(OpinionComment comment, String language, DocumentBuilder document) {
        OpinionComment.Reply reply = comment.reply();
        return List.of(
                Objects.toString(comment.passage(), "")
                        + comment.quote()
                                .map(quote -> " „" + document.written(quote.exact(), language) + "“")
                                .orElse(""),
                document.written(comment.institution(), language),
                document.written(comment.text(), language),
                document.words("opinion.comment.status." + comment.status()),
                document.written(comment.reason(), language),
                reply == null
                        ? ""
                        : document.words("opinion.reply." + reply) + " "
                                + document.written(comment.replyText(), language));
    }
}
