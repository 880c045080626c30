package org.spona.meetings.poll.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.meetings.poll.PollAnswer;
import org.spona.meetings.poll.PollQuestion;

/**
 * A date poll as one who is asked sees it.
 *
 * @param open whether she can still answer, or change what she said
 */
record PollQuestionResource(
        UUID id,
        String title,
        String purpose,
        String language,
        String name,
        Instant deadline,
        boolean open,
        List<Option> options) {

    /**
     * An option.
     *
     * @param answer what she says; absent while it is missing
     */
    record Option(UUID id, MeetingTime time, @Nullable PollAnswer answer) {}

    static PollQuestionResource of(PollQuestion question) {
        var poll = question.poll();
        return new PollQuestionResource(
                poll.getId(),
                question.title(),
                question.purpose(),
                question.language(),
                question.name(),
                poll.deadline(),
                question.open(),
                poll.options().stream()
                        .map(option -> new Option(
                                option.id(),
                                option.time(poll.zone()),
                                question.answers().get(option.id())))
                        .toList());
    }
}
