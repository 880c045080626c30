package org.spona.cooperation.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a project continues and what continues it: never in a circle, whoever's projects they are. */
@Component
public class ProjectChain {

    /** So far it is followed to either side. */
    private static final int LONGEST = 20;

    /**
     * A project of a chain.
     *
     * @param gap the days before it on which neither it nor the one before ran; null without any
     */
    public record Link(Project project, @Nullable ProjectGap gap) {}

    private final JdbcClient database;
    private final Projects projects;
    private final TransactionTemplate ownTransaction;

    ProjectChain(JdbcClient database, Projects projects, PlatformTransactionManager transactions) {
        this.database = database;
        this.projects = projects;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Refuses to continue something that continues, over whichever projects, the one itself. Looks at rows that the writer cannot read
     * too, and says nothing of them but that it would be a circle.
     *
     * @throws InvalidInput at {@code content.continuesId}
     */
    void requireNoCircle(UUID id, @Nullable UUID continues) {
        if (continues != null
                && Objects.requireNonNull(
                        Readers.callAsService(() -> ownTransaction.execute(_ -> leadsTo(continues, id))))) {
            throw new InvalidInput("content.continuesId", "project.continues.circle");
        }
    }

    private boolean leadsTo(UUID from, UUID to) {
        return database.sql("""
                        with recursive before(id, continues_id) as (
                            select id, continues_id from project where id = :from
                            union select p.id, p.continues_id from project p join before b on p.id = b.continues_id)
                        select exists (select from before where id = :to or continues_id = :to)""")
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** The projects before and after one as far as the reader may see them, the earliest first, with the one itself; alone when there are none. */
    public List<Link> of(Project project) {
        List<UUID> ids = database.sql("""
                        with recursive before(id, continues_id, distance) as (
                            select id, continues_id, 0 from project where id = :id
                            union all select p.id, p.continues_id, b.distance - 1 from project p join before b on p.id = b.continues_id
                            where b.distance > :least),
                        after(id, distance) as (
                            select id, 0 from project where id = :id
                            union all select p.id, a.distance + 1 from project p join after a on p.continues_id = a.id where a.distance < :most)
                        select id from (select id, distance from before union select id, distance from after) chain
                        order by distance, id limit 50""")
                .param("id", project.getId())
                .param("least", -LONGEST)
                .param("most", LONGEST)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, Project> found =
                projects.findByIdIn(ids).stream().collect(Collectors.toMap(Project::getId, Function.identity()));
        List<Project> chain = ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
        return IntStream.range(0, chain.size())
                .mapToObj(at -> new Link(chain.get(at), gap(chain.get(at), found)))
                .toList();
    }

    private static @Nullable ProjectGap gap(Project project, Map<UUID, Project> found) {
        UUID before = project.content().continuesId();
        return Optional.ofNullable(before)
                .map(found::get)
                .flatMap(earlier -> ProjectGap.between(earlier.content(), project.content()))
                .orElse(null);
    }
}
