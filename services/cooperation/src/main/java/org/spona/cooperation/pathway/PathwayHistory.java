package org.spona.cooperation.pathway;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.stereotype.Component;

/** The history of pathways: what each version said, and how far it had come. */
@Component
public class PathwayHistory implements HistorySource {

    /** What is kept of a pathway. */
    private record Fields(
            Pathway.Status status,
            String title,
            String subject,
            String introduction,
            List<String> stages,
            String agreedBy,
            String inForceFrom) {}

    private final PathwayReading pathways;

    PathwayHistory(PathwayReading pathways) {
        this.pathways = pathways;
    }

    static RecordedState stateOf(Pathway pathway) {
        PathwayContent content = pathway.content();
        return new RecordedState(
                Pathway.KIND,
                pathway.getId(),
                pathway.ownership(),
                FurtherReaders.NONE,
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

    @Override
    public String kind() {
        return Pathway.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return pathways.get(id).thing();
    }
}
