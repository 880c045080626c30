package org.spona.cooperation.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a project, by form or as JSON.
 *
 * @param visibility who reads it besides its parties; {@code PRIVATE} when missing
 * @param organisationId whose project it is; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record ProjectInput(
        @Valid @JsonUnwrapped ProjectContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many empty rows a form offers in each list. */
    private static final int SPARE = 3;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProjectInput {
        content = content == null ? ProjectContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a project as it is. */
    static ProjectInput of(Project project) {
        Ownership ownership = project.ownership();
        return new ProjectInput(
                project.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                project.version());
    }

    /** An empty one. */
    static ProjectInput blank(Ownership ownership, String language) {
        return new ProjectInput(
                ProjectContent.blank(language),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with empty rows at the end of each list, as a form shows it; the empty ones are not kept. */
    public ProjectInput withSpareRows() {
        ProjectContent roomy = content.with(
                spare(content.parties(), ProjectContent.MOST_PARTIES, ProjectParty::blank),
                spare(content.budget(), ProjectContent.MOST_LINES, BudgetLine::blank),
                spare(content.outputs(), ProjectContent.MOST_LINES, ProjectOutput::blank));
        return new ProjectInput(roomy, visibility, organisationId, networkId, version);
    }

    private static <T> List<T> spare(List<T> rows, int most, Supplier<T> blank) {
        return Stream.concat(rows.stream(), Stream.generate(blank).limit(SPARE))
                .limit(most)
                .toList();
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
