package org.spona.regulations.question.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Person;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.AnswerStep;
import org.spona.regulations.question.Places;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionStep;
import org.springframework.stereotype.Component;

/** Adds to questions what their pages show besides: names, the answer, what can be done. */
@Component
class QuestionViews {

    /**
     * A question in a list.
     *
     * @param organisation who asked
     */
    record Line(Question question, Optional<Organisation> organisation) {}

    /**
     * An answer that is to be reviewed.
     *
     * @param can what the reader may do with it: an answer is its association's, whoever else works for the network
     */
    record Due(Answer answer, Permissions can) {}

    private final AnswerReading answers;
    private final Places places;
    private final Directory directory;
    private final Clock clock;

    QuestionViews(AnswerReading answers, Places places, Directory directory, Clock clock) {
        this.answers = answers;
        this.places = places;
        this.directory = directory;
        this.clock = clock;
    }

    QuestionView of(Question question) {
        Permissions can = Permissions.of(QuestionStep.class, question, Readers.get(), clock.instant());
        Map<UUID, Person> people =
                directory.people(Stream.concat(Stream.of(question.authorId()), question.takenBy().stream())
                        .collect(Collectors.toSet()));
        return new QuestionView(
                question,
                directory.findOrganisation(question.ownership().organisationId()),
                Optional.ofNullable(people.get(question.authorId())),
                question.takenBy().map(people::get),
                question.answerId()
                        .flatMap(answers::find)
                        .filter(answer -> answer.status() != Answer.Status.DRAFT || can.include("ANSWER")),
                places.of(question.content().basis()),
                can);
    }

    List<Line> lines(List<Question> questions) {
        Map<UUID, Organisation> organisations = directory.organisations(questions.stream()
                .map(question -> question.ownership().organisationId())
                .collect(Collectors.toSet()));
        return questions.stream()
                .map(question -> new Line(
                        question,
                        Optional.ofNullable(
                                organisations.get(question.ownership().organisationId()))))
                .toList();
    }

    PageOf<Due> due(PageOf<Answer> answers) {
        return answers.map(
                answer -> new Due(answer, Permissions.of(AnswerStep.class, answer, Readers.get(), clock.instant())));
    }
}
