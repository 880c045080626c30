package org.spona.meetings.series;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Occurrence;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series, as far as the reader sees them: who convenes, who sits in a body that meets, who is invited to one of the meetings. */
@Service
@Transactional(readOnly = true)
public class SeriesReading {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));

    private final SeriesRepository series;

    SeriesReading(SeriesRepository series) {
        this.series = series;
    }

    /** The series with this id, if the reader may see it. */
    public Optional<Series> find(UUID id) {
        return series.findById(id);
    }

    /**
     * The series with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Series get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Those of which some meetings are, by id. */
    public Map<UUID, Series> of(Collection<Meeting> meetings) {
        return series
                .findByIdIn(meetings.stream()
                        .flatMap(meeting -> meeting.occurrence().stream())
                        .map(Occurrence::seriesId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Series::getId, Function.identity()));
    }

    /** Those that the reader sees, what was changed last first. */
    public PageOf<SeriesLine> list(PageRequest page) {
        Page<Series> found = series.findBy(page.sortedBy(NEWEST));
        return PageOf.of(found).map(SeriesLine::of);
    }
}
