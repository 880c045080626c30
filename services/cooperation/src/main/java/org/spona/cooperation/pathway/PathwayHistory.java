package org.spona.cooperation.pathway;

import java.util.List;
import java.util.stream.IntStream;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of pathways: what each version said, and how far it had come. */
@Component
public class PathwayHistory extends OwnedThingHistory {

    /** What is kept of a pathway. */
    private record Fields(
            Pathway.Status status,
            String title,
            String subject,
            String introduction,
            List<String> stages,
            String agreedBy,
            String inForceFrom) {}

    PathwayHistory(PathwayReading pathways) {
        super(Pathway.KIND, pathways::get);
    }

    static RecordedState stateOf(Pathway pathway) {
        PathwayContent content = pathway.content();
        return RecordedState.of(
                pathway,
                pathway.status() != Pathway.Status.DRAFT,
                new Fields(
                        pathway.status(),
                        content.title(),
                        content.subject(),
                        content.introduction(),
                        IntStream.range(0, content.stages().size())
                                .mapToObj(at -> line(at + 1, content.stages().get(at)))
                                .toList(),
                        pathway.agreedBy(),
                        pathway.inForceFrom().map(Object::toString).orElse("")));
    }

    private static String line(int number, PathwayStage stage) {
        String limit = stage.limit() == null ? "" : " (" + stage.limit() + ")";
        String next = stage.next().isEmpty() ? "" : " → " + stage.next();
        return number + ". " + stage.trigger() + ": " + stage.who() + ": " + stage.what() + limit + next;
    }
}
