package org.spona.meetings.excerpt;

import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;

/** The excerpt with one decision, under the id of the decision. */
@Component
public class DecisionExcerptDocument implements DocumentSource {

    private final Excerpts excerpts;

    DecisionExcerptDocument(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public Document write(UUID decisionId, DocumentBuilder document) {
        return ExcerptWriting.write(excerpts.ofDecision(decisionId), decisionId, "/decisions/" + decisionId, document);
    }
}
