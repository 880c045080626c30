package org.spona.regulations.question.web;

import java.util.List;
import java.util.Optional;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Person;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.PlaceView;
import org.spona.regulations.question.Question;

/**
 * A question as pages show it to those who asked and to staff.
 *
 * @param organisation who asked
 * @param author the person who asked
 * @param taker who of the staff works on it
 * @param answer what the reader may see of the answer
 * @param can what she may do with the question now
 */
record QuestionView(
        Question question,
        Optional<Organisation> organisation,
        Optional<Person> author,
        Optional<Person> taker,
        Optional<Answer> answer,
        List<PlaceView> places,
        Permissions can) {

    /** In which its text is written, BCP 47. */
    public String language() {
        return question.content().language();
    }
}
