package org.spona.meetings.written;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.VoteResult;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;

/** A written procedure as a document: the proposal, how the seats voted, and what came of it. */
@Component
public class WrittenDocument implements DocumentSource {

    private final WrittenReading procedures;

    WrittenDocument(WrittenReading procedures) {
        this.procedures = procedures;
    }

    @Override
    public Document write(UUID id, DocumentBuilder document) {
        WrittenView view = procedures.view(id);
        WrittenProcedure procedure = view.procedure();
        WrittenContent content = procedure.content();
        String language = content.language();
        document.fact("written.body", document.written(procedure.bodyName(), language))
                .fact("written.number", procedure.number())
                .fact("written.content.kind", document.words("decision.kind." + content.kind()))
                .fact("written.openedAt", document.day(procedure.openedAt()))
                .fact("written.content.until", document.day(Optional.ofNullable(content.until())))
                .fact("written.status", document.words("written.status." + procedure.status()))
                .markdown(content.text(), language);
        VoteResult result = view.result();
        if (result != null) {
            document.heading("written.result")
                    .paragraph(document.words(
                                    "written.result." + result.of(),
                                    result.tally().inFavour(),
                                    result.tally().against(),
                                    result.tally().abstained(),
                                    result.needed(),
                                    result.base())
                            + " "
                            + (procedure.result().isPresent()
                                    ? document.words("vote.carried." + result.carried())
                                    : ""));
        }
        return document.table(
                        "written.seats",
                        document.heads("meeting.institution", "vote.title", "written.channel"),
                        view.seats().stream()
                                .filter(WrittenSeat::voting)
                                .map(seat -> row(seat, language, document))
                                .toList())
                .build(procedure.thing(), "written.kind");
    }

    private static List<String> row(WrittenSeat seat, String language, DocumentBuilder document) {
        return List.of(
                document.written(seat.institution(), language),
                seat.vacant()
                        ? document.words("seat.vacant")
                        : document.words("vote.choice." + (seat.choice() == null ? "none" : seat.choice())),
                seat.channel() == null ? "" : document.words("vote.channel." + seat.channel()));
    }
}
