package org.spona.meetings.excerpt;

import jakarta.servlet.http.HttpServletRequest;
import org.spona.platform.document.Documents;
import org.spona.platform.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An excerpt as it was sent, for whoever has the link of its mail. */
@Component
public class SentExcerptDocument {

    private final ExcerptDelivery delivery;
    private final Documents documents;

    SentExcerptDocument(ExcerptDelivery delivery, Documents documents) {
        this.delivery = delivery;
        this.documents = documents;
    }

    /**
     * The file.
     *
     * @param extension {@code docx} or {@code pdf}
     * @throws Refusal {@code not-found}, {@code excerpt-link-ended}
     */
    public ResponseEntity<byte[]> answer(String token, String extension, HttpServletRequest request) {
        SentExcerpt sent = delivery.getByLink(token);
        return documents.answer(
                document ->
                        ExcerptWriting.write(sent.content(), sent.getId(), "/decisions/" + sent.decisionId(), document),
                extension,
                request);
    }
}
