package org.spona.knowledge.practice;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.vocabulary.Code;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;

/**
 * What a writer sends, by form or as JSON. Everything may be missing while it is a draft; fields as in
 * {@link PracticeContent}.
 *
 * @param visibility how far it shall be shared; {@code PRIVATE} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record PracticeInput(
        @Size(max = PracticeContent.TITLE_LENGTH) String title,
        @Size(max = PracticeContent.SUMMARY_LENGTH) String summary,
        @Size(max = PracticeContent.BODY_LENGTH) String body,
        @WrittenLanguage String language,
        @Size(max = 10) List<@Code(Kind.TOPIC) String> topics,
        @Size(max = 10) List<@Code(Kind.TARGET_GROUP) String> targetGroups,
        @Nullable UUID municipalityId,
        @Nullable @Min(1900) @Max(2100) Integer periodFrom,
        @Nullable @Min(1900) @Max(2100) Integer periodTo,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PracticeInput {
        title = title == null ? "" : title.strip();
        summary = summary == null ? "" : summary.strip();
        body = body == null ? "" : body;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        topics = topics == null ? List.of() : List.copyOf(topics);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a practice as it is. */
    public static PracticeInput of(Practice practice) {
        PracticeContent content = practice.content();
        Ownership ownership = practice.ownership();
        return new PracticeInput(
                content.title(),
                content.summary(),
                content.body(),
                content.language(),
                content.topics(),
                content.targetGroups(),
                content.municipalityId(),
                content.periodFrom(),
                content.periodTo(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                practice.version());
    }

    /** An empty draft for a workplace. */
    public static PracticeInput blank(Membership workplace, @Nullable UUID municipalityId, String language) {
        return new PracticeInput(
                "",
                "",
                "",
                language,
                List.of(),
                List.of(),
                municipalityId,
                null,
                null,
                Visibility.NETWORK,
                workplace.organisationId(),
                workplace.networkId(),
                null);
    }

    @AssertTrue(message = "{practice.period.order}") boolean isPeriodInOrder() {
        return periodFrom == null || periodTo == null || periodFrom <= periodTo;
    }

    PracticeContent content() {
        return new PracticeContent(
                title, summary, body, language, topics, targetGroups, municipalityId, periodFrom, periodTo);
    }

    /** For whom it is written: as given, else for the workplace of the writer. */
    Ownership ownership(Reader writer) {
        if (organisationId != null && networkId != null) {
            return new Ownership(organisationId, networkId, visibility);
        }
        Membership workplace = writer.workplace().orElseThrow(() -> new Refusal(PracticeError.NO_WORKPLACE));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
