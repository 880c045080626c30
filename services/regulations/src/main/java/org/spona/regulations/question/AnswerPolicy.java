package org.spona.regulations.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;

/** What an answer must have before others read it, and what must not be in it. */
final class AnswerPolicy {

    /** Shorter sentences are said by many. */
    private static final int TELLING = 40;

    private AnswerPolicy() {}

    /**
     * Refuses what is not ready, with everything that is to be mended at once.
     *
     * @param questions those that it answers
     * @throws InvalidInput naming the fields to mend
     */
    static void check(Answer answer, List<Question> questions) {
        List<FieldError> wrong = new ArrayList<>();
        AnswerContent content = answer.content();
        require(!content.title().isBlank(), "content.title", "answer.missing.title", wrong);
        require(!content.body().isBlank(), "content.body", "answer.missing.body", wrong);
        require(!content.basis().isEmpty(), "content.basis", "answer.missing.basis", wrong);
        require(content.holdsOn() != null, "content.holdsOn", "answer.missing.holdsOn", wrong);
        if (answer.ownership().visibility() == Visibility.PRIVATE) {
            require(!questions.isEmpty(), "visibility", "answer.private.alone", wrong);
            require(askers(questions) <= 1, "visibility", "answer.private.several", wrong);
        } else {
            require(!quotes(content, questions), "content.body", "answer.quotes-question", wrong);
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static long askers(List<Question> questions) {
        return questions.stream()
                .map(question -> question.ownership().organisationId())
                .distinct()
                .count();
    }

    /** Whether a sentence of a private question stands in what others will read. */
    private static boolean quotes(AnswerContent content, List<Question> questions) {
        String answered = FoldedName.of(content.title() + "\n" + content.body());
        Set<String> sentences = questions.stream()
                .flatMap(question -> Arrays.stream(question.content().body().split("[.!?\\n]")))
                .map(FoldedName::of)
                .filter(sentence -> sentence.length() >= TELLING)
                .collect(Collectors.toSet());
        return sentences.stream().anyMatch(answered::contains);
    }

    private static void require(boolean kept, String field, String message, List<FieldError> wrong) {
        if (!kept) {
            wrong.add(new FieldError(field, message));
        }
    }
}
