package org.spona.cooperation.project;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects that the reader may see. */
@Service
@Transactional(readOnly = true)
public class ProjectReading extends AggregateReading<Project> {

    private static final String LISTED = """
            from project
            where (:state::text is null or iati_status = :state)
            """ + SearchedWords.CONDITION;

    private final Projects projects;
    private final ProjectChain chain;
    private final JdbcClient database;

    ProjectReading(Projects projects, ProjectChain chain, JdbcClient database) {
        super(projects);
        this.projects = projects;
        this.chain = chain;
        this.database = database;
    }

    /** The projects before and after one, as far as the reader may see them. */
    public List<ProjectChain.Link> chain(Project project) {
        return chain.of(project);
    }

    /** Projects, last changed first. */
    public PageOf<Project> list(ProjectFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("state", filter.state())
                .searching(filter.q())
                .lastChangedFirst(page, projects::findByIdIn);
    }

    /** The outputs of a project: each with title and number, with its record only where the reader may read that anyway. */
    public List<ProjectOutput> readableOutputs(Project project) {
        List<ProjectOutput> outputs = project.content().outputs();
        List<UUID> readable = readableRecords(
                outputs.stream().flatMap(output -> output.recordId().stream()).toList());
        return outputs.stream()
                .map(output ->
                        output.recordId().filter(readable::contains).isPresent() ? output : output.withoutAddress())
                .toList();
    }

    /** Which of some records the reader may read: those that the directory of things shows her. */
    private List<UUID> readableRecords(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select distinct id from directory_thing where id in (:ids) and not withdrawn")
                        .param("ids", ids)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
    }
}
