package org.spona.cooperation.situation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who make situation boards. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class BoardAuthoring {

    private final SituationBoards boards;
    private final IndicatorReading indicators;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    BoardAuthoring(SituationBoards boards, IndicatorReading indicators, Directory directory, NewIds ids, Clock clock) {
        this.boards = boards;
        this.indicators = indicators;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the board as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public BoardInput begin(UUID id, Locale locale) {
        return boards.findByIdAndDiscardedFalse(id)
                .map(board -> {
                    BoardStep.EDIT.require(Readers.get(), board, clock.instant());
                    return BoardInput.of(board);
                })
                .orElseGet(() -> blank(locale));
    }

    /** The indicators that can be chosen: measured, and in numbers. */
    @Transactional(readOnly = true)
    public List<Indicator> indicators() {
        return indicators.listNumbers();
    }

    /**
     * Saves a board. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}
     * @throws InvalidInput when a line names no indicator, one twice, one of another frequency, or a threshold cannot be read
     */
    public SituationBoard save(UUID id, BoardInput input) {
        BoardContent content = input.content().kept();
        Map<UUID, IndicatorContent> known = indicators.list(content.indicators()).stream()
                .collect(Collectors.toMap(Indicator::getId, Indicator::content));
        BoardPolicy.check(content, known);
        return boards.findByIdAndDiscardedFalse(id)
                .map(board -> revise(board, input, content))
                .orElseGet(() -> make(id, input, content));
    }

    /** Throws a board away. */
    public void discard(UUID id) {
        SituationBoard board = boards.get(id);
        BoardStep.DISCARD.require(Readers.get(), board, clock.instant());
        board.discard(clock.instant());
        boards.saveAndFlush(board);
    }

    private SituationBoard make(UUID id, BoardInput input, BoardContent content) {
        Reader writer = Readers.get();
        Ownership ownership =
                Workplaces.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id, () -> boards.saveAndFlush(new SituationBoard(id, writer, ownership, content, clock.instant())));
    }

    private SituationBoard revise(SituationBoard board, BoardInput input, BoardContent content) {
        BoardStep.EDIT.require(Readers.get(), board, clock.instant());
        board.requireSeen(input.seenVersion());
        board.revise(content, input.visibility(), clock.instant());
        return boards.saveAndFlush(board);
    }

    private BoardInput blank(Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new BoardInput(
                BoardContent.blank(language),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
