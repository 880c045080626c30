package org.spona.knowledge.practice;

import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;

/** What a draft must have before others are asked to read it. */
final class SubmissionPolicy {

    private SubmissionPolicy() {}

    /**
     * Refuses what is not ready, with every missing field at once.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    static void check(PracticeContent content, Visibility visibility) {
        List<FieldError> missing = new ArrayList<>();
        require(!content.title().isBlank(), "content.title", missing);
        require(!content.summary().isBlank(), "content.summary", missing);
        require(!content.body().isBlank(), "content.body", missing);
        require(!content.topics().isEmpty(), "content.topics", missing);
        require(visibility.widerThan(Visibility.PRIVATE), "visibility", missing);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private static void require(boolean present, String field, List<FieldError> missing) {
        if (!present) {
            missing.add(new FieldError(field, "practice.missing." + field.replace("content.", "")));
        }
    }
}
