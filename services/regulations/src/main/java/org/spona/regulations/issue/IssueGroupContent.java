package org.spona.regulations.issue;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What staff call issues that they take together.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param summary what they have in common; at most {@value #SUMMARY_LENGTH} characters of Markdown (CommonMark), may be empty
 * @param language in which it is written, BCP 47 with script
 */
@Embeddable
public record IssueGroupContent(
        @NotBlank(message = "{issue-group.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = SUMMARY_LENGTH, message = "{text.too-long}") String summary,

        @WrittenLanguage String language) {

    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 10_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IssueGroupContent {
        title = title == null ? "" : WrittenText.line(title);
        summary = summary == null ? "" : summary.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }
}
