package org.spona.cooperation.situation;

import java.util.List;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of situation boards: what they were called and which thresholds they had. */
@Component
public class BoardHistory extends OwnedThingHistory {

    /** What is kept of a board. */
    private record Fields(String title, String language, List<String> thresholds) {}

    BoardHistory(BoardReading boards) {
        super(SituationBoard.KIND, boards::get);
    }

    static RecordedState stateOf(SituationBoard board) {
        BoardContent content = board.content();
        return RecordedState.of(
                board,
                !board.isDiscarded(),
                new Fields(
                        content.title(),
                        content.language(),
                        content.lines().stream()
                                .map(line -> line.warning() + " / " + line.alarm())
                                .toList()));
    }
}
