package org.spona.meetings.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With what the next agenda of bodies or of a network begins: what their last meeting left open, and what comes at each of their meetings. */
@Service
@Transactional(readOnly = true)
public class NextAgenda {

    /** So many items an agenda begins with at most; whoever writes it adds others. */
    private static final int MOST = 30;

    private final Meetings meetings;
    private final List<CarryOverSource> sources;

    NextAgenda(Meetings meetings, List<CarryOverSource> sources) {
        this.meetings = meetings;
        this.sources = List.copyOf(sources);
    }

    /**
     * The items, without ids. There are none when these bodies, all of them and no others, have held no meeting that the reader convenes.
     *
     * @param bodyIds the bodies that are to meet; none have left nothing open
     */
    public List<AgendaItem> of(Collection<UUID> bodyIds) {
        return bodyIds.isEmpty() ? List.of() : after(meetings.findLastHeldBy(bodyIds.toArray(UUID[]::new)));
    }

    /** The same when members of a network are to meet, after the last meeting of all or part of them. */
    public List<AgendaItem> ofNetwork(UUID networkId) {
        return after(meetings.findLastHeldIn(networkId));
    }

    private List<AgendaItem> after(Optional<UUID> meeting) {
        return meeting.flatMap(meetings::findById).stream()
                .filter(last -> last.isConvenedBy(Readers.get()))
                .flatMap(last -> sources.stream().flatMap(source -> source.list(last).stream()))
                .limit(MOST)
                .toList();
    }
}
