package org.spona.meetings.minutes;

import org.spona.meetings.attendance.RollCall.Line;
import org.spona.meetings.decision.Tally;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.document.DocumentBuilder;

/** What minutes say, in the words of a document; excerpts say it alike. */
public final class MinutesWords {

    private MinutesWords() {}

    /** Whether a body had a quorum; of a meeting of a network, how many were there. */
    public static String quorum(Line line, String language, DocumentBuilder document) {
        Quorum quorum = line.quorum();
        String body = line.body().isEmpty() ? "" : document.written(line.body(), language) + ": ";
        return quorum == null
                ? body + document.words("session.there", line.there(), line.seats())
                : body + document.words("session.quorum", line.there(), line.seats(), quorum.needed()) + ", "
                        + document.words("session.quorum." + quorum.reached());
    }

    /** An item with what was said, voted and decided. */
    public static void write(MinutesContent.Item item, String language, DocumentBuilder document) {
        document.heading("minutes.item", item.number(), document.written(item.title(), language))
                .markdown(item.text(), language);
        if (item.vote() != null) {
            item.vote().results().forEach(result -> document.paragraph(vote(result, language, document)));
        }
        item.decisions().forEach(decision -> write(decision, language, document));
        if (!item.forwardedTo().isEmpty()) {
            document.paragraph(document.words("proposal.forwarded-to", document.written(item.forwardedTo(), language)));
        } else if (item.outcome() != null) {
            document.paragraph(
                    document.words("item.content.outcome") + ": " + document.words("item.outcome." + item.outcome()));
        }
    }

    /** A decision under its number. */
    static void write(MinutesContent.Decided decision, String language, DocumentBuilder document) {
        document.paragraph(document.words("decision.kind." + decision.kind()) + " " + decision.number() + ": "
                        + document.written(decision.title(), language))
                .markdown(decision.text(), language);
    }

    private static String vote(VoteResult result, String language, DocumentBuilder document) {
        String body = result.body().isEmpty() ? "" : document.written(result.body(), language) + ": ";
        Tally tally = result.tally();
        return body
                + document.words(
                        "vote.result." + result.of(),
                        tally.inFavour(),
                        tally.against(),
                        tally.abstained(),
                        result.needed(),
                        result.base())
                + " " + document.words("vote.carried." + result.carried());
    }
}
