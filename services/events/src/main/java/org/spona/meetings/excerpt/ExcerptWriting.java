package org.spona.meetings.excerpt;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.excerpt.ExcerptContent.Signer;
import org.spona.meetings.minutes.MinutesWords;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.findable.Thing;

/** Writes an excerpt as a document: the heading of the body, the meeting, the quorum, the text, the vote and who signs. */
final class ExcerptWriting {

    private ExcerptWriting() {}

    /** @param address where what it is of stands, as a path */
    static Document write(ExcerptContent excerpt, UUID id, String address, DocumentBuilder document) {
        String language = excerpt.language();
        document.fact("excerpt.owner", document.name(excerpt.ownerLatin(), excerpt.ownerCyrillic()))
                .fact(
                        "excerpt.bodies",
                        excerpt.bodies().stream()
                                .map(body -> document.written(body, language))
                                .collect(Collectors.joining("; ")))
                .fact("excerpt.meeting", document.written(excerpt.meetingTitle(), language))
                .fact("excerpt.number", excerpt.number())
                .fact("excerpt.day", document.day(Optional.ofNullable(excerpt.day())))
                .fact("minutes.status", document.words("minutes.status." + excerpt.status()));
        excerpt.quorum().forEach(line -> document.paragraph(MinutesWords.quorum(line, language, document)));
        MinutesWords.write(excerpt.item(), language, document);
        named(excerpt.item().vote(), language, document);
        excerpt.signers().forEach(signer -> document.paragraph(sign(signer, language, document)));
        return document.build(
                new Thing(id, "excerpt", document.words("excerpt.title", excerpt.number()), language, address),
                "excerpt.menu");
    }

    /** Who has voted how, where that is for everybody. */
    private static void named(@Nullable VoteView vote, String language, DocumentBuilder document) {
        if (vote == null) {
            return;
        }
        for (VoteChoice choice : VoteChoice.values()) {
            String seats = vote.seats().stream()
                    .filter(seat -> seat.choice() == choice)
                    .map(seat -> document.written(seat.institution(), language))
                    .collect(Collectors.joining(", "));
            if (!seats.isEmpty()) {
                document.paragraph(document.words("excerpt.voted." + choice, seats));
            }
        }
    }

    private static String sign(Signer signer, String language, DocumentBuilder document) {
        return document.words("excerpt.signs." + signer.role(), document.written(signer.institution(), language));
    }
}
