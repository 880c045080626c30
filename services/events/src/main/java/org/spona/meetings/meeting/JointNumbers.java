package org.spona.meetings.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.tenancy.Ownership;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At a joint meeting each body numbers its own decisions: the meeting has a number for each of them, the next one among the meetings of the
 * organisation that has founded the body. The first body of whoever convenes has the meeting's own.
 */
@Component
public class JointNumbers {

    private final Meetings meetings;
    private final DirectoryBodies bodies;
    private final JdbcClient database;

    JointNumbers(Meetings meetings, DirectoryBodies bodies, JdbcClient database) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.database = database;
    }

    /**
     * Lets meetings that are opened at once be numbered one after the other, until the transaction ends; always in the same order, so that no
     * two wait for each other.
     */
    void awaitTurn(Meeting meeting) {
        Ownership owner = meeting.ownership();
        Stream.concat(
                        Stream.of(series(owner.organisationId(), owner.networkId())),
                        founded(meeting).stream().map(body -> series(body.organisationId(), body.networkId())))
                .distinct()
                .sorted()
                .forEach(meetings::lockNumbers);
    }

    private List<BodyState> founded(Meeting meeting) {
        return meeting.bodies().size() < 2
                ? List.of()
                : meeting.bodies().stream()
                        .flatMap(id -> bodies.find(id).stream())
                        .toList();
    }

    private static String series(UUID organisationId, UUID networkId) {
        return organisationId + "/" + networkId;
    }

    /** Numbers a meeting that has just been opened, for each body that meets; in the transaction that opens it. */
    void number(Meeting meeting) {
        MeetingRun run = meeting.run().orElseThrow();
        int year = Objects.requireNonNull(run.numberYear());
        boolean ownTaken = false;
        for (BodyState body : founded(meeting)) {
            boolean own = !ownTaken
                    && body.organisationId().equals(meeting.ownership().organisationId())
                    && body.networkId().equals(meeting.ownership().networkId());
            ownTaken |= own;
            write(meeting.getId(), body, own ? Objects.requireNonNull(run.number()) : next(body, year), year);
        }
    }

    private int next(BodyState body, int year) {
        return meetings.lastNumber(body.organisationId(), body.networkId(), year) + 1;
    }

    private void write(UUID meetingId, BodyState body, int number, int year) {
        database.sql("""
                        update meeting_body set organisation_id = :organisation, network_id = :network, number = :number, number_year = :year
                        where meeting_id = :meeting and body_id = :body""")
                .param("organisation", body.organisationId())
                .param("network", body.networkId())
                .param("number", number)
                .param("year", year)
                .param("meeting", meetingId)
                .param("body", body.id())
                .update();
    }

    /**
     * A number of a meeting in the series of an organisation.
     *
     * @param name such as {@code 3/2026}
     */
    public record Numbered(String name, UUID organisationId, UUID networkId) {}

    /** By which one of several bodies names the meeting; empty where it has no number of its own. */
    public Optional<Numbered> find(UUID meetingId, UUID bodyId) {
        return database.sql("""
                        select number || '/' || number_year as name, organisation_id, network_id from meeting_body
                        where meeting_id = ? and body_id = ? and number is not null""")
                .params(meetingId, bodyId)
                .query(new SimplePropertyRowMapper<>(Numbered.class))
                .optional();
    }
}
