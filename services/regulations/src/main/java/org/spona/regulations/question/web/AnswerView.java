package org.spona.regulations.question.web;

import java.util.List;
import java.util.Optional;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.PlaceView;
import org.spona.regulations.question.Question;

/**
 * An answer as pages show it.
 *
 * @param organisation the association that answers
 * @param places what it rests on
 * @param questions those to which it belongs, for who asked and for staff
 * @param can what the reader may do with it now
 */
record AnswerView(
        Answer answer,
        Optional<Organisation> organisation,
        Optional<Network> network,
        List<PlaceView> places,
        List<Question> questions,
        Permissions can) {

    /** In which its text is written, BCP 47. */
    public String language() {
        return answer.content().language();
    }

    /** Whether its text is shown; what holds no more is read in its history alone. */
    public boolean showsText() {
        return answer.status() == Answer.Status.DRAFT || answer.isInForce();
    }
}
