package org.spona.meetings.proposal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What is proposed.
 *
 * @param title of the item that it would be
 * @param why it belongs on the agenda, in Markdown; of a forwarded item what was said and decided
 * @param link where more of it is; null without any
 * @param language of the texts, BCP 47 with script
 */
@Embeddable
public record ProposalContent(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20_000) String why,
        @Nullable @WebAddress @Size(max = 500) String link,
        @WrittenLanguage String language) {

    static final ProposalContent NONE = new ProposalContent("", "", null, WrittenLanguages.ALL.getFirst());

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProposalContent {
        title = title == null ? "" : WrittenText.line(title);
        why = why == null ? "" : why.strip();
        link = link == null || link.isBlank() ? null : link.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /** What somebody writes is in the language of the meeting or body that she writes to. */
    ProposalContent in(String other) {
        return new ProposalContent(title, why, link, other);
    }
}
