package org.spona.meetings.poll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a date poll says so far, by seat and not by heads: the answer of a seat is the best of its people's.
 *
 * @param options in the order of the poll
 */
public record PollResult(List<OfOption> options) {

    /** Quorum before seats, seats before those that can without trouble. */
    private static final Comparator<OfOption> BETTER = Comparator.comparing(OfOption::holds)
            .thenComparingInt(option -> option.can().size() + option.ifNeedBe().size())
            .thenComparingInt(option -> option.can().size());

    public PollResult {
        options = List.copyOf(options);
    }

    /**
     * What it says of one option.
     *
     * @param silent seats none of whose people has answered to it; vacant ones stand nowhere
     * @param quorum empty when no body meets
     */
    public record OfOption(
            PollOption option,
            List<PollSeat> can,
            List<PollSeat> ifNeedBe,
            List<PollSeat> cannot,
            List<PollSeat> silent,
            Optional<PollQuorum> quorum) {

        public OfOption {
            can = List.copyOf(can);
            ifNeedBe = List.copyOf(ifNeedBe);
            cannot = List.copyOf(cannot);
            silent = List.copyOf(silent);
        }

        /** Whether nothing keeps a body from deciding then. */
        boolean holds() {
            return quorum.map(PollQuorum::reached).orElse(true);
        }

        /** Whether who takes it has to say why. */
        public boolean needsReason() {
            return !holds();
        }
    }

    /**
     * Counts.
     *
     * @param answers by invitee and option; who has not answered is left out
     */
    public static PollResult of(List<PollOption> options, PollSeats seats, Map<UUID, Map<UUID, PollAnswer>> answers) {
        return new PollResult(
                options.stream().map(option -> count(option, seats, answers)).toList());
    }

    private static OfOption count(PollOption option, PollSeats seats, Map<UUID, Map<UUID, PollAnswer>> answers) {
        List<PollSeat> can = new ArrayList<>();
        List<PollSeat> ifNeedBe = new ArrayList<>();
        List<PollSeat> cannot = new ArrayList<>();
        List<PollSeat> silent = new ArrayList<>();
        for (PollSeat seat : seats.seats()) {
            if (!seat.isVacant()) {
                switch (answerOf(seat, option.id(), answers)) {
                    case YES -> can.add(seat);
                    case IF_NEED_BE -> ifNeedBe.add(seat);
                    case NO -> cannot.add(seat);
                    case null -> silent.add(seat);
                }
            }
        }
        List<PollSeat> present = Stream.concat(can.stream(), ifNeedBe.stream()).toList();
        return new OfOption(
                option,
                can,
                ifNeedBe,
                cannot,
                silent,
                seats.rule().map(rule -> PollQuorum.of(rule, seats.seats(), present)));
    }

    private static @Nullable PollAnswer answerOf(PollSeat seat, UUID option, Map<UUID, Map<UUID, PollAnswer>> answers) {
        return seat.inviteeIds().stream()
                .map(invitee -> answers.getOrDefault(invitee, Map.of()).get(option))
                .filter(Objects::nonNull)
                .reduce(PollAnswer::orBetter)
                .orElse(null);
    }

    /** The option with this id. */
    public Optional<OfOption> find(UUID optionId) {
        return options.stream()
                .filter(option -> option.option().id().equals(optionId))
                .findFirst();
    }

    /** Whether no option is better; none is before somebody could. */
    public boolean isBest(OfOption option) {
        boolean anybody = !option.can().isEmpty() || !option.ifNeedBe().isEmpty();
        return anybody && options.stream().noneMatch(other -> BETTER.compare(other, option) > 0);
    }
}
