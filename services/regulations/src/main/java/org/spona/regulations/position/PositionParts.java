package org.spona.regulations.position;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who are asked and the addressee write of a joint position: their own parts. */
@Service
@Transactional
public class PositionParts {

    private final Positions positions;
    private final Signatures signatures;
    private final PointAnswers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PositionParts(
            Positions positions,
            Signatures signatures,
            PointAnswers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.positions = positions;
        this.signatures = signatures;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs for the reader's organisation, or declines. Repeating it does nothing more.
     *
     * @throws Refusal {@code position-not-asked}, {@code position-wrong-status}, {@code position-signing-over} after its last day
     * @throws InvalidInput when it is declined without a reason
     */
    public Position sign(UUID id, SignatureInput input) {
        Position position = getFor(PositionStep.SIGN, id);
        PositionPolicy.requireSignable(position.content(), LocalDate.now(clock));
        if (!input.signs() && input.reason().isEmpty()) {
            throw new InvalidInput("reason", "position.decline.missing");
        }
        Reader reader = Readers.get();
        signatures.say(
                id,
                PositionStep.signatory(reader, position).orElseThrow(),
                input.signs() ? Signature.Status.SIGNED : Signature.Status.DECLINED,
                input.signs() ? "" : input.reason(),
                reader.personId(),
                clock.instant());
        events.publishEvent(new Position.Event.Signed(position));
        return position;
    }

    /**
     * Answers a point for the addressee, or answers it otherwise.
     *
     * @param point its number, from 1
     * @throws Refusal {@code forbidden} for whoever does not speak for the addressee, {@code position-without-point}
     * @throws InvalidInput when a point is refused, or accepted in part, without a word
     */
    public Position answer(UUID id, int point, PointAnswerInput input) {
        Position position = getFor(PositionStep.ANSWER, id);
        if (point < 1 || point > position.content().points().size()) {
            throw new Refusal(PositionError.NO_POINT);
        }
        boolean explained = input.status() == PointAnswer.Status.ACCEPTED || input.status() == PointAnswer.Status.NOTED;
        if (!explained && input.words().isEmpty()) {
            throw new InvalidInput("words", "position.answer.missing.words");
        }
        boolean same = answers.list(List.of(id)).stream()
                .anyMatch(known -> known.point() == point
                        && known.status() == input.status()
                        && known.words().equals(input.words()));
        if (same) {
            return position;
        }
        answers.say(position, point, input, Readers.get().personId(), clock.instant());
        position.answer(clock.instant());
        return positions.saveAndFlush(position);
    }

    private Position getFor(PositionStep step, UUID id) {
        Position position = positions.get(id);
        step.require(Readers.get(), position, clock.instant());
        return position;
    }
}
